import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type Tone = 'plain' | 'good' | 'warn' | 'late' | 'info' | 'safety'

/**
 * A status: word, mark and colour, always the three. `plain` is a fact without judgement, `late` only for
 * late or wrong, `safety` only for safety. `mark` takes another drawing than a lucide icon; `bare` leaves the ground out.
 */
export const Tag = ({
  tone = 'plain',
  icon,
  mark,
  bare,
  children,
}: {
  tone?: Tone
  bare?: boolean
  children: ReactNode
} & ({ icon: LucideIcon; mark?: never } | { icon?: never; mark: ReactNode })) => (
  <span className="tag" data-tone={tone} data-bare={bare ? '' : undefined}>
    {icon ? <Icon of={icon} size="mark" /> : mark}
    {children}
  </span>
)
