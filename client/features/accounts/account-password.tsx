import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { ActError } from './act-error.tsx'
import { PasswordSetup } from './password-setup.tsx'
import { useAccountChanges } from './use-account-changes.ts'

const InterruptionDialog = lazy(() =>
  import('#client/ui/dialog.tsx').then(({ InterruptionDialog }) => ({ default: InterruptionDialog })),
)

const RemoveDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('accounts.account')
  const say = useToast()
  const { removePassword } = useAccountChanges()
  const remove = () =>
    removePassword.mutate(undefined, {
      onSuccess: () => (say({ words: t('passwordRemoved') }), onClose()),
    })
  return (
    <InterruptionDialog
      open
      onClose={onClose}
      title={t('removePasswordTitle')}
      acts={
        <Button look="filled" busy={removePassword.isPending} onClick={remove}>
          {t('remove')}
        </Button>
      }
    >
      <p>{t('removePasswordText')}</p>
      <ActError error={removePassword.error} />
    </InterruptionDialog>
  )
}

/** The other way of signing in: made, made anew, or taken away. */
export const AccountPassword = ({ hasPassword }: { hasPassword: boolean }) => {
  const t = useTranslations('accounts.account')
  const say = useToast()
  const { refresh } = useAccountChanges()
  const [doing, setDoing] = useState<'set' | 'remove' | null>(null)
  const done = () => {
    setDoing(null)
    say({ words: t('passwordSet') })
    void refresh()
  }
  return (
    <section className="account-part" aria-labelledby="wachtwoord">
      <h2 id="wachtwoord">{t('password')}</h2>
      <p className="text-muted">{t(hasPassword ? 'hasPassword' : 'hasNoPassword')}</p>
      {doing === 'set' ? (
        <PasswordSetup onDone={done} />
      ) : (
        <div className="acts">
          <Button onClick={() => setDoing('set')}>{t(hasPassword ? 'changePassword' : 'setPassword')}</Button>
          {hasPassword && (
            <Button look="text" onClick={() => setDoing('remove')}>
              {t('removePassword')}
            </Button>
          )}
        </div>
      )}
      {doing === 'remove' && (
        <Suspense>
          <RemoveDialog onClose={() => setDoing(null)} />
        </Suspense>
      )}
    </section>
  )
}
