import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { Note } from '#client/ui/states.tsx'
import { useToast } from '#client/ui/toast.tsx'
import type { ColleagueRow } from '#shared/accounts.ts'
import { RoleChoice } from './role-choice.tsx'
import { useColleagueChanges } from './use-colleague-changes.ts'

/** Other roles for a colleague; they hold from the colleague's next step on. */
export const RolesDialog = ({ colleague, onClose }: { colleague: ColleagueRow; onClose: () => void }) => {
  const t = useTranslations('colleagues')
  const errorText = useErrorText()
  const say = useToast()
  const { changeRoles } = useColleagueChanges()
  const [commandId] = useState(() => crypto.randomUUID())
  const [seen] = useState(colleague)
  const [roles, setRoles] = useState(colleague.roles)
  const [isWrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setWrong(roles.length === 0)
    if (roles.length === 0 || changeRoles.isPending) return
    changeRoles.mutate(
      { commandId, colleagueId: seen.id, version: seen.version, roles },
      { onSuccess: () => (say({ words: t('rolesSaved', { name: seen.name }) }), onClose()) },
    )
  }
  return (
    <Dialog open onClose={onClose} title={t('rolesOf', { name: seen.name })}>
      <form noValidate className="colleague-form" onSubmit={submit}>
        <RoleChoice chosen={roles} onChange={setRoles} isWrong={isWrong} />
        {changeRoles.isError && (
          <div role="alert">
            <Note tone="late">{errorText(changeRoles.error)}</Note>
          </div>
        )}
        <div className="acts">
          <Button type="submit" look="filled" busy={changeRoles.isPending}>
            {t('saveRoles')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
