import { CircleAlert, Info, type LucideIcon, TriangleAlert, WifiOff } from 'lucide-react'
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

/** Nothing here: what comes here or why it is empty, in full sentences, and at most one act. */
export const EmptyState = ({
  title,
  children,
  act,
}: {
  title: string
  children?: ReactNode
  act?: ReactNode
}) => (
  <div className="empty">
    <b>{title}</b>
    {children && <p>{children}</p>}
    {act}
  </div>
)

/** True once `milliseconds` have gone by; starts again when the component is made anew. */
export const useElapsed = (milliseconds: number): boolean => {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return passed
}

/** The rows of a skeleton as drawn, without waiting. */
export const SkeletonRows = ({ rows = 3, rowHeight = 40 }: { rows?: number; rowHeight?: number }) => (
  <div className="skeleton" aria-hidden style={{ '--skeleton-row': `${rowHeight}px` } as CSSProperties}>
    {Array.from({ length: rows }, (_, row) => (
      <div key={row}>
        <i />
        <i />
        <i />
      </div>
    ))}
  </div>
)

/**
 * While a list loads: nothing for 200 ms, then rows of the final height; after 10 seconds a sentence and "Opnieuw".
 */
export const Skeleton = ({
  rows,
  rowHeight,
  onRetry,
}: {
  rows?: number
  rowHeight?: number
  onRetry?: () => void
}) => {
  const t = useTranslations('ui')
  const isVisible = useElapsed(200)
  const isLong = useElapsed(10_000)
  return (
    <div aria-live="polite" aria-busy>
      {isVisible && <span className="only-heard">{t('loading')}</span>}
      {isVisible && <SkeletonRows rows={rows} rowHeight={rowHeight} />}
      {isLong && (
        <EmptyState title={t('takesLong')} act={onRetry && <Button onClick={onRetry}>{t('retry')}</Button>} />
      )}
    </div>
  )
}

const bannerIcons = { warn: TriangleAlert, late: CircleAlert, info: Info } as const

/** A line across the page or a pane that stays until its cause has gone. */
export const Banner = ({
  tone = 'warn',
  icon,
  act,
  children,
}: {
  tone?: 'warn' | 'late' | 'info'
  icon?: LucideIcon
  act?: ReactNode
  children: ReactNode
}) => (
  <div className="banner" data-tone={tone} role={tone === 'late' ? 'alert' : 'status'}>
    <Icon of={icon ?? bannerIcons[tone]} />
    <span>{children}</span>
    {act}
  </div>
)

/** "Geen verbinding. Je leest gegevens van 14.05 uur." `since` is that time as printed. */
export const OfflineBanner = ({ since, onRetry }: { since: string; onRetry: () => void }) => {
  const t = useTranslations('ui')
  return (
    <Banner
      icon={WifiOff}
      act={
        <Button size="small" onClick={onRetry}>
          {t('tryNow')}
        </Button>
      }
    >
      {t('offline', { since })}
    </Banner>
  )
}

/** Our own fault: says so, says that what was typed is kept, offers another try, and a short reference for a phone call. */
export const ErrorState = ({
  onRetry,
  reference,
  children,
}: {
  onRetry?: () => void
  reference?: string
  /** Another sentence than "Er is iets misgegaan bij ons …", for instance a refusal. */
  children?: ReactNode
}) => {
  const t = useTranslations('ui')
  return (
    <Banner
      tone="late"
      act={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('again')}
          </Button>
        )
      }
    >
      {children ?? t('ourFault')}
      {reference && <span className="banner-detail"> {t('reference', { reference })}</span>}
    </Banner>
  )
}

const noteIcons = { warn: TriangleAlert, info: Info, late: CircleAlert } as const

/** A remark between other things, in a soft colour with a mark; its first words in `<b>`. */
export const Note = ({
  tone = 'warn',
  icon,
  children,
}: {
  tone?: 'warn' | 'info' | 'late'
  icon?: LucideIcon
  children: ReactNode
}) => (
  <div className="note" data-tone={tone}>
    <Icon of={icon ?? noteIcons[tone]} />
    <span>{children}</span>
  </div>
)

/**
 * Somebody else saved the same text in the meantime: both texts, and the choice which one stays. Nothing is saved until
 * one is chosen.
 */
export const ConflictNotice = ({
  who,
  mine,
  theirs,
  onKeepMine,
  onKeepTheirs,
}: {
  who: string
  mine: string
  theirs: string
  onKeepMine: () => void
  onKeepTheirs: () => void
}) => {
  const t = useTranslations('ui.conflict')
  return (
    <div className="conflict" role="alert">
      <p className="conflict-head">
        <Icon of={TriangleAlert} />
        {t('changed', { who })}
      </p>
      <div className="conflict-texts">
        <div className="conflict-text">
          <h3>{t('mine')}</h3>
          <p className="conflict-words">{mine}</p>
          <Button size="small" onClick={onKeepMine}>
            {t('keepMine')}
          </Button>
        </div>
        <div className="conflict-text">
          <h3>{t('theirs', { who })}</h3>
          <p className="conflict-words">{theirs}</p>
          <Button size="small" onClick={onKeepTheirs}>
            {t('keepTheirs', { who })}
          </Button>
        </div>
      </div>
    </div>
  )
}
