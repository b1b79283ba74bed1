import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { longDay } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import { DateField, TextArea } from '#client/ui/text-field.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { addDays, localDateOf } from '#shared/dates.ts'
import { noteLimit } from '#shared/intake-acts.ts'
import type { RequestFile } from './intake-data.ts'
import { IntakeDialog } from './intake-dialog.tsx'
import { useReviewDecision } from './use-review-decision.ts'

/** Looking again at the decision: does it still fit, and when is the next look. */
export const ReviewDialog = ({ file, onClose }: { file: RequestFile; onClose: () => void }) => {
  const t = useTranslations('intake.review')
  const d = useTranslations('intake.decision')
  const show = useNames()
  const toast = useToast()
  const review = useReviewDecision()
  const [commandId] = useState(() => crypto.randomUUID())
  const [note, setNote] = useState('')
  const [nextOn, setNextOn] = useState('')
  const [isTried, setTried] = useState(false)
  const [decision] = file.decisions
  const name = show(file.contact.firstName)
  const isWrong = nextOn !== '' && nextOn <= file.today
  const act = () => {
    setTried(true)
    if (isWrong) return
    review.mutate(
      {
        commandId,
        requestId: file.id,
        version: file.version,
        note,
        nextOn: nextOn === '' ? null : nextOn,
      },
      {
        onSuccess: () => {
          toast({ words: t('done', { name }) })
          onClose()
        },
      },
    )
  }
  return (
    <IntakeDialog
      title={t('title', { name })}
      act={t('act')}
      busy={review.isPending}
      error={review.error}
      onClose={onClose}
      onAct={act}
    >
      {decision && (
        <p className="text-muted">
          {t('was', {
            outcome: d(`outcome.${decision.outcome}`),
            day: longDay(localDateOf(decision.decidedAt)),
          })}
        </p>
      )}
      <TextArea
        label={t('note')}
        readers={t('readers')}
        maxLength={noteLimit}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <DateField
        label={t('nextOn')}
        error={isTried && isWrong ? t('future') : undefined}
        min={addDays(file.today, 1)}
        value={nextOn}
        onChange={(event) => setNextOn(event.target.value)}
      />
    </IntakeDialog>
  )
}
