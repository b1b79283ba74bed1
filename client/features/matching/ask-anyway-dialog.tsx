import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { localDateOf } from '#shared/dates.ts'
import { reasonLimit } from '#shared/matches.ts'
import { Button } from '#client/ui/button.tsx'
import { InterruptionDialog } from '#client/ui/dialog.tsx'
import { useNames } from '#client/ui/names.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import type { Candidate, Shortlist } from './matching-data.ts'
import { useFactorWords } from './use-factor-words.ts'

/** Asking somebody on the border: what stands in the way, and why it is done all the same. The reason stays on the match. */
export const AskAnywayDialog = ({
  candidate,
  shortlist,
  busy,
  onAsk,
  onClose,
}: {
  candidate: Candidate
  shortlist: Shortlist
  busy: boolean
  onAsk: (reason: string) => void
  onClose: () => void
}) => {
  const t = useTranslations('matching.ask.anyway')
  const show = useNames()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const name = show(candidate.firstName)
  const wordsOf = useFactorWords({
    family: show(shortlist.request.firstName),
    volunteer: name,
    role: shortlist.programme.volunteerLabel,
    today: localDateOf(shortlist.at),
  })
  const ask = () => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') onAsk(reason)
  }
  return (
    <InterruptionDialog
      open
      title={t('title', { name })}
      onClose={onClose}
      acts={
        <Button look="filled" busy={busy} onClick={ask}>
          {t('act', { name })}
        </Button>
      }
    >
      <p>{t('because')}</p>
      <ul className="matching-reasons">
        {candidate.reasonFor.map((factor) => (
          <li key={factor.code}>{wordsOf(factor)?.long}</li>
        ))}
      </ul>
      <TextArea
        label={t('reason')}
        error={isMissing ? t('reasonError') : undefined}
        maxLength={reasonLimit}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </InterruptionDialog>
  )
}
