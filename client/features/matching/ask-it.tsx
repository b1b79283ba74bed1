import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '#client/ui/dialog.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { CopyText } from './copy-text.tsx'

export type Question = {
  /** The first name of the one who is asked. */
  person: string
  /** What is not known, as the row says it: "Eigen grenzen: niet gevraagd". */
  what: string
  /** What to ask, as one sentence to say or to mail. */
  words: (name: string) => string
  requestId: string
  /** Whose file the answer goes into when the volunteer is asked. */
  volunteerId: string | null
}

const longestQuestion = 400

/** Whom to ask, in which words, and where the answer is written down. */
export const AskDialog = ({ question, onClose }: { question: Question; onClose: () => void }) => {
  const t = useTranslations('matchingQuestion')
  const show = useNames()
  const { person, what, requestId, volunteerId } = question
  const name = show(person)
  return (
    <Dialog open title={t('title', { name })} onClose={onClose}>
      <div className="matching-ask">
        <p>{what}</p>
        <CopyText
          label={t('words')}
          hint={t('wordsHint', { name })}
          text={question.words(name)}
          longest={longestQuestion}
          words={{ copy: t('copy'), copied: t('copied'), notCopied: t('notCopied') }}
          acts={
            volunteerId !== null ? (
              <LinkButton to="/vrijwilligers/$volunteerId" params={{ volunteerId }}>
                {t('write', { name })}
              </LinkButton>
            ) : (
              <LinkButton to="/intake" search={{ vraag: requestId }}>
                {t('write', { name })}
              </LinkButton>
            )
          }
        />
      </div>
    </Dialog>
  )
}

/** "Vraag het" at something that is not known. */
export const AskIt = (question: Question) => {
  const t = useTranslations('matching')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="candidate-ask"
        aria-label={t('askItOf', { what: question.what })}
        onClick={() => setOpen(true)}
      >
        {t('askIt')}
      </button>
      {isOpen && <AskDialog question={question} onClose={() => setOpen(false)} />}
    </>
  )
}
