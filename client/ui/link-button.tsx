import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonAttributes } from './button.tsx'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { classNames } from './class-names.ts'

type AnchorProps = ComponentProps<'a'> & ButtonLook

/** The same look on a plain address: a telephone number, a file to download, a page outside the desk. */
export const AnchorButton = ({ look, size, wide, icon, keys, className, children, ...rest }: AnchorProps) => (
  <a className={classNames('button', className)} {...buttonAttributes({ look, size, wide })} {...rest}>
    {icon && <Icon of={icon} size="small" />}
    {children}
    {keys && <Kbd keys={keys} />}
  </a>
)

/** A link to a page of the desk that looks like a button. Takes `to`, `params` and `search` as the router's Link. */
export const LinkButton = createLink(AnchorButton)
