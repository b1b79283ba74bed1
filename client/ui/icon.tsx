import type { LucideIcon } from 'lucide-react'

const drawn = {
  row: { size: 20, strokeWidth: 1.75 },
  small: { size: 16, strokeWidth: 2 },
  mark: { size: 14, strokeWidth: 2.25 },
} as const

/**
 * One lucide icon in one of the desk's three sizes: `row` 20 px, `small` 16 px, `mark` 14 px.
 * It is hidden from screen readers, because a word always stands beside it.
 */
export const Icon = ({
  of: Drawing,
  size = 'row',
  className,
}: {
  of: LucideIcon
  size?: keyof typeof drawn
  className?: string
}) => <Drawing {...drawn[size]} className={className ? `icon ${className}` : 'icon'} aria-hidden />
