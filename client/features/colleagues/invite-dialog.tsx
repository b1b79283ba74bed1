import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { Note } from '#client/ui/states.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { colleagueNameLimit, inviteColleagueSchema } from '#shared/accounts.ts'
import type { Role } from '#shared/roles.ts'
import { RoleChoice } from './role-choice.tsx'
import { useColleagueChanges } from './use-colleague-changes.ts'

type Fields = { name: string; email: string; phone: string; roles: Role[] }
const empty: Fields = { name: '', email: '', phone: '', roles: ['coordinator'] }
const textFields = ['name', 'email', 'phone'] as const
const typeOf = { name: 'text', email: 'email', phone: 'tel' } as const

/** Invites somebody to work here; the mail leaves a moment later. */
export const InviteDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('colleagues')
  const errorText = useErrorText()
  const say = useToast()
  const { invite } = useColleagueChanges()
  const [commandId] = useState(() => crypto.randomUUID())
  const [fields, setFields] = useState(empty)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = inviteColleagueSchema.safeParse({ commandId, ...fields })
    const faults = read.success ? [] : read.error.issues.map((issue) => String(issue.path[0]))
    setWrong(faults)
    if (!read.success) {
      event.currentTarget.querySelector<HTMLInputElement>(`[name="${faults[0] ?? ''}"]`)?.focus()
      return
    }
    if (invite.isPending) return
    invite.mutate(read.data, {
      onSuccess: () => (say({ words: t('sent', { name: read.data.name }) }), onClose()),
    })
  }
  return (
    <Dialog open onClose={onClose} title={t('invite')}>
      <form noValidate className="colleague-form" onSubmit={submit}>
        {textFields.map((name) => (
          <TextField
            key={name}
            label={t(name)}
            hint={name === 'phone' ? t('phoneHint') : undefined}
            error={wrong.includes(name) ? t(`error.${name}`) : undefined}
            name={name}
            type={typeOf[name]}
            maxLength={name === 'name' ? colleagueNameLimit : undefined}
            value={fields[name]}
            onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
          />
        ))}
        <RoleChoice
          chosen={fields.roles}
          onChange={(roles) => setFields({ ...fields, roles })}
          isWrong={wrong.includes('roles')}
        />
        {invite.isError && (
          <div role="alert">
            <Note tone="late">{errorText(invite.error)}</Note>
          </div>
        )}
        <div className="acts">
          <Button type="submit" look="filled" busy={invite.isPending}>
            {t('send')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
