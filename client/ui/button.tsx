import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { classNames } from './class-names.ts'

/** What a button and a link that looks like one share. */
export type ButtonLook = {
  /** `filled` once per screen, `quiet` with a border (default), `text` petrol words, `calm` grey words. */
  look?: 'filled' | 'quiet' | 'text' | 'calm'
  /** 28, 32 (default) or 40 px high. */
  size?: 'small' | 'normal' | 'large'
  wide?: boolean
  icon?: LucideIcon
  /** Keys that do the same, drawn inside the button. */
  keys?: readonly string[]
}

export const buttonAttributes = ({ look = 'quiet', size = 'normal', wide }: ButtonLook) => ({
  'data-look': look,
  'data-size': size,
  'data-wide': wide ? '' : undefined,
})

export type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    /** While true the button says "Bezig …", keeps its focus and its width, and a second press does nothing. */
    busy?: boolean
  }

/** A button. It is never disabled: an act that cannot be done says why when it is pressed. */
export const Button = ({
  look,
  size,
  wide,
  icon,
  keys,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) => {
  const t = useTranslations('ui')
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      className={classNames('button', className)}
      {...buttonAttributes({ look, size, wide })}
      aria-busy={busy || undefined}
      onClick={press}
      {...rest}
    >
      {icon && <Icon of={icon} size="small" />}
      <span className="button-words">
        <span aria-hidden={busy || undefined}>{children}</span>
        {busy && <span>{t('busy')}</span>}
      </span>
      {keys && <Kbd keys={keys} />}
    </button>
  )
}
