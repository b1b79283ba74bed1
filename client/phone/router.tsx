import { type ComponentProps, type ReactNode, useSyncExternalStore } from 'react'
import { organisationInAddress } from '#client/lib/addresses.ts'

/** Where the volunteer's pages begin. */
export const phoneBase = (): string => `/${organisationInAddress()}/vrijwilliger/`

const listeners = new Set<() => void>()
const announce = () => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}
const read = () => window.location.pathname.slice(phoneBase().length).replace(/\/$/, '')

/** The page's path below `phoneBase`, without slashes around it; '' is the first page. */
export const usePath = (): string => useSyncExternalStore(subscribe, read)

let steps = 0

export const goTo = (path: string, { replace = false }: { replace?: boolean } = {}): void => {
  if (replace) history.replaceState(null, '', phoneBase() + path)
  else history.pushState(null, '', phoneBase() + path)
  if (!replace) steps += 1
  window.scrollTo(0, 0)
  announce()
}

/** To where the volunteer came from, or to `otherwise` when this was the first page. */
export const goBack = (otherwise = ''): void => {
  if (steps === 0) return goTo(otherwise, { replace: true })
  steps -= 1
  history.back()
}

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { to: string; children: ReactNode }

/** A link within the phone's pages; with a modifier key it is any link. */
export const Link = ({ to, children, ...rest }: LinkProps) => (
  <a
    {...rest}
    href={phoneBase() + to}
    onClick={(event) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
        return
      event.preventDefault()
      goTo(to)
    }}
  >
    {children}
  </a>
)
