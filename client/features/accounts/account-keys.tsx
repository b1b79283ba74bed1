import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { dayWithYear } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { passkeyNameLimit } from '#shared/accounts.ts'
import { localDateOf } from '#shared/dates.ts'
import { ActError } from './act-error.tsx'
import { PasskeySetup } from './passkey-setup.tsx'
import { textsOf } from './read-fields.ts'
import { useAccountChanges } from './use-account-changes.ts'

const InterruptionDialog = lazy(() =>
  import('#client/ui/dialog.tsx').then(({ InterruptionDialog }) => ({ default: InterruptionDialog })),
)

type Passkey = { credentialId: string; name: string; createdAt: string; lastUsedAt: string | null }
const dayOf = (instant: string) => dayWithYear(localDateOf(instant))

const RenameForm = ({ passkey, onDone }: { passkey: Passkey; onDone: () => void }) => {
  const t = useTranslations('accounts')
  const [isNameless, setNameless] = useState(false)
  const { renamePasskey } = useAccountChanges()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = (textsOf(event.currentTarget).name ?? '').trim()
    setNameless(name === '')
    if (name !== '') renamePasskey.mutate({ credentialId: passkey.credentialId, name }, { onSuccess: onDone })
  }
  return (
    <form ref={form} noValidate className="account-form" onSubmit={submit}>
      <TextField
        label={t('key.name')}
        error={isNameless ? t('error.name') : undefined}
        name="name"
        maxLength={passkeyNameLimit}
        defaultValue={passkey.name}
      />
      <ActError error={renamePasskey.error} />
      <Button type="submit" busy={renamePasskey.isPending}>
        {t('account.saveName')}
      </Button>
    </form>
  )
}

const RemoveDialog = ({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) => {
  const t = useTranslations('accounts.account')
  const say = useToast()
  const { removePasskey } = useAccountChanges()
  const { credentialId, name } = passkey
  const remove = () =>
    removePasskey.mutate(
      { credentialId },
      { onSuccess: () => (say({ words: t('removed', { name }) }), onClose()) },
    )
  return (
    <InterruptionDialog
      open
      onClose={onClose}
      title={t('removeKeyTitle', { name })}
      acts={
        <Button look="filled" busy={removePasskey.isPending} onClick={remove}>
          {t('remove')}
        </Button>
      }
    >
      <p>{t('removeKeyText')}</p>
      <ActError error={removePasskey.error} />
    </InterruptionDialog>
  )
}

const KeyItem = ({ passkey }: { passkey: Passkey }) => {
  const t = useTranslations('accounts.account')
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const { name, createdAt, lastUsedAt } = passkey
  const made = t('madeOn', { day: dayOf(createdAt) })
  const used = lastUsedAt === null ? '' : `, ${t('usedOn', { day: dayOf(lastUsedAt) })}`
  return (
    <li className="account-item">
      {doing === 'rename' ? (
        <RenameForm passkey={passkey} onDone={() => setDoing(null)} />
      ) : (
        <>
          <span className="account-item-words">
            <b>{name}</b>
            <span className="text-muted">{made + used}</span>
          </span>
          <span className="acts">
            <Button look="text" aria-label={`${t('rename')}: ${name}`} onClick={() => setDoing('rename')}>
              {t('rename')}
            </Button>
            <Button look="text" aria-label={`${t('remove')}: ${name}`} onClick={() => setDoing('remove')}>
              {t('remove')}
            </Button>
          </span>
        </>
      )}
      {doing === 'remove' && (
        <Suspense>
          <RemoveDialog passkey={passkey} onClose={() => setDoing(null)} />
        </Suspense>
      )}
    </li>
  )
}

/** The passkeys of this account, and making one more. */
export const AccountKeys = ({ passkeys }: { passkeys: readonly Passkey[] }) => {
  const t = useTranslations('accounts.account')
  const say = useToast()
  const { refresh } = useAccountChanges()
  const [isMaking, setMaking] = useState(false)
  const done = () => {
    setMaking(false)
    say({ words: t('keyAdded') })
    void refresh()
  }
  return (
    <section className="account-part" aria-labelledby="sleutels">
      <h2 id="sleutels">{t('keys')}</h2>
      {passkeys.length === 0 ? (
        <p className="text-muted">{t('noKeys')}</p>
      ) : (
        <ul className="account-list">
          {passkeys.map((passkey) => (
            <KeyItem key={passkey.credentialId} passkey={passkey} />
          ))}
        </ul>
      )}
      {isMaking ? (
        <PasskeySetup onDone={done} />
      ) : (
        <Button onClick={() => setMaking(true)}>{t('addKey')}</Button>
      )}
    </section>
  )
}
