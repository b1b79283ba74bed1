import { CheckCheck, CloudUpload, WifiOff } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { localDateOf } from '#shared/dates.ts'
import { useDevice } from '../device.ts'
import { useReachable, useWaiting } from '../phone-context.tsx'
import { Link } from '../router.tsx'
import { todayHere, useWords } from './words.ts'

/** Whether everything was sent, always in the same place; it leads to what waits. */
export const Sync = () => {
  const t = useTranslations('phone')
  const words = useWords()
  const { sentAt } = useDevice()
  const { entries, sending } = useWaiting()
  const isReachable = useReachable()
  const refused = entries.filter((waiting) => waiting.refused !== null).length
  if (entries.length > 0)
    return (
      <Link to="wachtrij" className="sync waits">
        <CloudUpload className="icon" aria-hidden />
        {refused > 0
          ? t('sync.refusedTitle', { count: refused })
          : sending
            ? t('sync.sending')
            : t('sync.waiting', { count: entries.length })}
      </Link>
    )
  if (!isReachable)
    return (
      <Link to="wachtrij" className="sync waits">
        <WifiOff className="icon" aria-hidden />
        {t('sync.offline')}
      </Link>
    )
  if (sentAt === null) return null
  return (
    <Link to="wachtrij" className="sync">
      <CheckCheck className="icon" aria-hidden />
      <span>
        <span className="only-heard">{t('sync.all')}</span>
        {localDateOf(sentAt) === todayHere()
          ? t('sync.sentAt', { time: words.time(sentAt) })
          : t('sync.sentOn', { date: words.shortDay(localDateOf(sentAt)) })}
      </span>
    </Link>
  )
}
