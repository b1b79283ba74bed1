import { createLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'

type QueueAnchorProps = Omit<ComponentProps<'a'>, 'children'> & {
  name: ReactNode
  /** Top right: when it is due. */
  due?: ReactNode
  dueTone?: 'plain' | 'warn' | 'late'
  what: ReactNode
  /** Bottom right, for instance the postcode area. */
  where?: ReactNode
}

const QueueAnchor = ({ name, due, dueTone = 'plain', what, where, className, ...rest }: QueueAnchorProps) => (
  <a className={classNames('queue-item', className)} {...rest}>
    <b>{name}</b>
    <span data-tone={dueTone}>{due}</span>
    <span className="text-muted">{what}</span>
    <span>{where}</span>
  </a>
)

/** One item in the list beside the work; the router's Link marks the open one with `aria-current`. */
export const QueueLink = createLink(QueueAnchor)
