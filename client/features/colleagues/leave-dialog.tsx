import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Button } from '#client/ui/button.tsx'
import { InterruptionDialog } from '#client/ui/dialog.tsx'
import { Note } from '#client/ui/states.tsx'
import { useToast } from '#client/ui/toast.tsx'
import type { ColleagueRow } from '#shared/accounts.ts'
import { useColleagueChanges } from './use-colleague-changes.ts'

/** Names who leaves and what is left without an owner, before it is done. */
export const LeaveDialog = ({ colleague, onClose }: { colleague: ColleagueRow; onClose: () => void }) => {
  const t = useTranslations('colleagues')
  const errorText = useErrorText()
  const say = useToast()
  const { leave } = useColleagueChanges()
  const [commandId] = useState(() => crypto.randomUUID())
  const { id, name, version, carries } = colleague
  const act = () =>
    leave.mutate(
      { commandId, colleagueId: id, version },
      { onSuccess: () => (say({ words: t('left', { name }) }), onClose()) },
    )
  return (
    <InterruptionDialog
      open
      onClose={onClose}
      title={t('leaveTitle', { name })}
      acts={
        <Button look="filled" busy={leave.isPending} onClick={act}>
          {t('leaveAct', { name })}
        </Button>
      }
    >
      <p>{t('leaveText', { name })}</p>
      <p>{t('leaveCarries', { count: carries })}</p>
      {leave.isError && (
        <div role="alert">
          <Note tone="late">{errorText(leave.error)}</Note>
        </div>
      )}
    </InterruptionDialog>
  )
}
