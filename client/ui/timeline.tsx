import { Eye, Lock, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Who can read something, printed at the thing itself: an eye when it is shared, a lock when it is kept among few. */
export const ReadBy = ({ closed, children }: { closed?: boolean; children: ReactNode }) => (
  <span className="read-by">
    <Icon of={closed ? Lock : Eye} size="mark" />
    {children}
  </span>
)

/** What happened, newest first. Holds `TimelineEntry`s. */
export const Timeline = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol className="timeline" aria-label={label}>
    {children}
  </ol>
)

/** One entry: day, mark, headline (its first word in `<b>`), text, and who can read it (`<ReadBy>`). */
export const TimelineEntry = ({
  day,
  date,
  icon,
  head,
  readBy,
  safety,
  children,
}: {
  /** As printed: "18 nov". */
  day: string
  /** The same day as YYYY-MM-DD. */
  date: string
  icon: LucideIcon
  head: ReactNode
  readBy: ReactNode
  safety?: boolean
  children?: ReactNode
}) => (
  <li data-safety={safety ? '' : undefined}>
    <time className="timeline-day" dateTime={date}>
      {day}
    </time>
    <Icon of={icon} className="timeline-icon" />
    <div>
      {head}
      {children}
    </div>
    {readBy}
  </li>
)
