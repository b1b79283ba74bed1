import { createLink } from '@tanstack/react-router'
import { CircleAlert, ClockAlert, type LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { classNames } from './class-names.ts'

type RowProps = {
  /** The same id that `useRows` knows the row by. */
  id: string
  icon: LucideIcon
  /** Who it is about: a `RowLink` or `RowButton`, so that the whole row opens it. */
  who: ReactNode
  /** What is asked, one line, at most 40 characters, without the name. */
  what: ReactNode
  /** A second, muted line under what is asked: whose it is. */
  note?: ReactNode
  due?: ReactNode
  /** `late` is red with a mark, `now` is in full ink, `plain` is muted. */
  dueTone?: 'plain' | 'now' | 'late'
  /** One act: `<Button look="text">`. A tall row may have two. */
  act?: ReactNode
  /** `<Button look="calm">Later</Button>`; a signal has none. */
  later?: ReactNode
  /** Chosen by J or K. */
  chosen?: boolean
  /** The 64 px row of a signal. */
  tall?: boolean
  /** A line below the row: what went wrong. */
  below?: ReactNode
  /** Draws a state that pointer or keyboard would give; for the gallery. */
  shows?: 'hover' | 'focus'
}

/** One thing that asks for attention. Stands in a `RowList`; the columns are fixed through all blocks. */
export const Row = ({ id, icon, who, what, due, dueTone = 'plain', act, later, ...rest }: RowProps) => (
  <li className="row-item" data-row-id={id}>
    <div
      className="row"
      data-shows={rest.shows}
      data-chosen={rest.chosen ? '' : undefined}
      data-tall={rest.tall ? '' : undefined}
    >
      <Icon of={icon} className="row-icon" />
      <span className="row-who">{who}</span>
      <span className="row-what">
        {what}
        {rest.note && <small className="row-note">{rest.note}</small>}
      </span>
      {due !== undefined && (
        <span className="row-due" data-tone={dueTone}>
          {dueTone === 'late' && <Icon of={ClockAlert} size="mark" />}
          {due}
        </span>
      )}
      {act && <span className="row-act acts">{act}</span>}
      {later && <span className="row-later">{later}</span>}
    </div>
    {rest.below}
  </li>
)

export const RowList = ({ children, label }: { children: ReactNode; label?: string }) => (
  <ul aria-label={label}>{children}</ul>
)

/** The name as a button that opens the row; its hit area is the whole row. */
export const RowButton = (props: ComponentProps<'button'>) => (
  <button type="button" className="row-open" data-row-open {...props} />
)

const RowAnchor = ({ className, children, ...rest }: ComponentProps<'a'>) => (
  <a className={classNames('row-open', className)} data-row-open {...rest}>
    {children}
  </a>
)

/** The name as a link that opens the row; takes `to`, `params` and `search` as the router's Link. */
export const RowLink = createLink(RowAnchor)

/** The row is back in its place because saving failed; the sentence says so and `onRetry` tries again. */
export const RowError = ({ children, onRetry }: { children?: ReactNode; onRetry: () => void }) => {
  const t = useTranslations('ui')
  return (
    <p className="row-wrong" role="alert">
      <Icon of={CircleAlert} size="small" />
      {children ?? t('rowNotSaved')}
      <Button size="small" onClick={onRetry}>
        {t('again')}
      </Button>
    </p>
  )
}
