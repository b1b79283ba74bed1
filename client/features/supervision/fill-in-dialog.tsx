import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog, DialogBack } from '#client/ui/dialog.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { ErrorState, Note } from '#client/ui/states.tsx'
import { type CheckAnswers, type CheckQuestion, checkQuestionNames } from '#shared/boundary-check.ts'
import { answersTo, useAnswerWord, withAnswer } from './check-words.ts'
import { useFillIn } from './use-check-acts.ts'

const nothing: CheckAnswers = {
  time: null,
  sayingNo: null,
  role: null,
  money: null,
  secret: null,
  safety: null,
  joy: null,
}
const skipped = 'skipped'

const useQuestionText = (examples: string) => {
  const t = useTranslations('check')
  return (question: CheckQuestion): string => {
    const asked = t(`question.${question}`)
    if (question === 'time' || question === 'money') return `${asked} ${t(`hint.${question}`)}`
    return question === 'role' && examples !== '' ? `${asked} ${t('hint.role', { examples })}` : asked
  }
}

type Props = { checkId: string; examples: string; volunteer: string; onClose: () => void }

/** The seven questions read out on the phone; the answers are kept in the volunteer's name. */
export const FillInDialog = ({ checkId, examples, volunteer, onClose }: Props) => {
  const t = useTranslations('supervision.fillIn')
  const textOf = useQuestionText(examples)
  const wordOf = useAnswerWord()
  const errorText = useErrorText()
  const [commandId] = useState(() => crypto.randomUUID())
  const [answers, setAnswers] = useState(nothing)
  const [wantsCall, setWantsCall] = useState(false)
  const saving = useFillIn(volunteer, onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!saving.isPending) saving.mutate({ commandId, id: checkId, answers, wantsCall })
  }
  return (
    <Dialog open onClose={onClose} title={t('title', { volunteer })} width={640}>
      <form noValidate className="check-form" onSubmit={submit}>
        <p className="text-muted">{t('intro', { volunteer })}</p>
        <Note tone="warn">{t('safety')}</Note>
        {checkQuestionNames.map((question) => (
          <RadioList
            key={question}
            label={textOf(question)}
            choices={[
              ...answersTo(question).map((answer) => ({ value: answer, word: wordOf(question, answer) })),
              { value: skipped, word: t('skip') },
            ]}
            value={answers[question] ?? skipped}
            onChange={(answer) =>
              setAnswers((before) => withAnswer(before, question, answer === skipped ? null : answer))
            }
          />
        ))}
        <RadioList
          label={t('call')}
          choices={[
            { value: 'no', word: t('callNo') },
            { value: 'yes', word: t('callYes') },
          ]}
          value={wantsCall ? 'yes' : 'no'}
          onChange={(answer) => setWantsCall(answer === 'yes')}
        />
        {saving.error && <ErrorState>{errorText(saving.error)}</ErrorState>}
        <div className="acts dialog-acts">
          <Button type="submit" look="filled" busy={saving.isPending}>
            {t('act', { volunteer })}
          </Button>
          <DialogBack />
        </div>
      </form>
    </Dialog>
  )
}
