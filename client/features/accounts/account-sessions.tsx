import { useTranslations } from 'use-intl'
import { dayWithYear, timeOfDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { localDateOf } from '#shared/dates.ts'
import { ActError } from './act-error.tsx'
import { useAccountChanges } from './use-account-changes.ts'
import { storedDevice, useDeviceName } from './use-device-name.ts'

type Session = { id: string; device: string; lastSeenAt: string; isThisOne: boolean }

/** Every browser where this account is signed in; each can be signed out from here, at once. */
export const AccountSessions = ({ sessions }: { sessions: readonly Session[] }) => {
  const t = useTranslations('accounts.account')
  const say = useToast()
  const deviceName = useDeviceName()
  const { revokeSession, revokeOtherSessions } = useAccountChanges()
  const endOne = (sessionId: string) =>
    revokeSession.mutate({ sessionId }, { onSuccess: () => say({ words: t('ended') }) })
  const endOthers = () =>
    revokeOtherSessions.mutate(undefined, {
      onSuccess: ({ ended }) => say({ words: t('othersEnded', { count: ended }) }),
    })
  return (
    <section className="account-part" aria-labelledby="sessies">
      <h2 id="sessies">{t('sessions')}</h2>
      <ul className="account-list">
        {sessions.map(({ id, device, lastSeenAt, isThisOne }) => {
          const name = deviceName(storedDevice(device))
          const day = dayWithYear(localDateOf(lastSeenAt))
          return (
            <li key={id} className="account-item">
              <span className="account-item-words">
                <b>{name}</b>
                <span className="text-muted">
                  {isThisOne ? t('thisBrowser') : t('seen', { day, time: timeOfDay(lastSeenAt) })}
                </span>
              </span>
              {!isThisOne && (
                <span className="acts">
                  <Button look="text" aria-label={`${t('end')}: ${name}`} onClick={() => endOne(id)}>
                    {t('end')}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <ActError error={revokeSession.error ?? revokeOtherSessions.error} />
      {sessions.length > 1 && (
        <Button busy={revokeOtherSessions.isPending} onClick={endOthers}>
          {t('endOthers')}
        </Button>
      )}
    </section>
  )
}
