import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Button } from '#client/ui/button.tsx'
import { Note } from '#client/ui/states.tsx'
import { useToast } from '#client/ui/toast.tsx'
import type { ColleagueRow } from '#shared/accounts.ts'
import { useColleagueChanges } from './use-colleague-changes.ts'

const RolesDialog = lazy(() => import('./roles-dialog.tsx').then((part) => ({ default: part.RolesDialog })))
const LeaveDialog = lazy(() => import('./leave-dialog.tsx').then((part) => ({ default: part.LeaveDialog })))

/** What an administrator can do with one colleague, by their state. */
export const ColleagueActs = ({ colleague }: { colleague: ColleagueRow }) => {
  const t = useTranslations('colleagues')
  const errorText = useErrorText()
  const say = useToast()
  const { reinvite } = useColleagueChanges()
  const [doing, setDoing] = useState<'roles' | 'leave' | null>(null)
  const { id, name, status, version } = colleague
  const inviteAgain = () =>
    reinvite.mutate(
      { commandId: crypto.randomUUID(), colleagueId: id, version },
      { onSuccess: () => say({ words: t('sent', { name }) }) },
    )
  const close = () => setDoing(null)
  const labelled = (word: string) => ({ 'aria-label': `${word}: ${name}`, children: word })
  return (
    <>
      <span className="acts colleague-acts">
        {status !== 'left' && (
          <Button look="text" onClick={() => setDoing('roles')} {...labelled(t('changeRoles'))} />
        )}
        {status !== 'active' && (
          <Button
            look="text"
            busy={reinvite.isPending}
            onClick={inviteAgain}
            {...labelled(t(status === 'left' ? 'comeBack' : 'sendAgain'))}
          />
        )}
        {status !== 'left' && (
          <Button look="calm" onClick={() => setDoing('leave')} {...labelled(t('leave'))} />
        )}
      </span>
      {reinvite.isError && (
        <div role="alert">
          <Note tone="late">{errorText(reinvite.error)}</Note>
        </div>
      )}
      <Suspense>
        {doing === 'roles' && <RolesDialog colleague={colleague} onClose={close} />}
        {doing === 'leave' && <LeaveDialog colleague={colleague} onClose={close} />}
      </Suspense>
    </>
  )
}
