import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Gate, reasonLimit } from '#shared/matches.ts'
import { Button } from '#client/ui/button.tsx'
import { InterruptionDialog } from '#client/ui/dialog.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { ActFault } from './act-fault.tsx'
import type { DialogProps } from './dialog-props.ts'
import { useOverrideGate } from './use-override-gate.ts'

/** Overruling a gate: names it and the consequence, and does not go without a reason. */
export const GateDialog = ({ gate, act, onClose }: DialogProps & { gate: Gate }) => {
  const t = useTranslations('matchActs.gate')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const saving = useOverrideGate(onClose)
  const refusals = useTranslations('refusals')
  const save = () => {
    setTried(true)
    if (reason.trim() !== '') saving.mutate({ ...act, gate, reason })
  }
  return (
    <InterruptionDialog
      open
      onClose={onClose}
      title={t('overrideTitle', { gate: t(`word.${gate}`) })}
      acts={
        <Button look="filled" busy={saving.isPending} onClick={save}>
          {t('overrideAct')}
        </Button>
      }
    >
      <p>{t('overrideText')}</p>
      <TextArea
        label={t('reason')}
        hint={t('reasonHint', { limit: String(reasonLimit) })}
        maxLength={reasonLimit}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={isTried && reason.trim() === '' ? refusals('reasonNeeded') : undefined}
      />
      <ActFault error={saving.error} />
    </InterruptionDialog>
  )
}
