import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useMessages } from 'use-intl'
import { refusals } from '#shared/messages/nl/refusals.ts'
import { shell } from '#shared/messages/nl/shell.ts'
import { ui } from '#shared/messages/nl/ui.ts'
import type { ClientMessages } from './messages.ts'

const first = { ui, shell, refusals }

/** Dutch, the time of the Netherlands, and the words that the first page needs. */
export const DeskIntl = ({ children }: { children: ReactNode }) => (
  <IntlProvider locale="nl" timeZone="Europe/Amsterdam" messages={first}>
    {children}
  </IntlProvider>
)

/**
 * Brings a feature's own words along with its page, so that the first load stays small:
 * `<WithMessages of={{ intake }}>`. They are added to those above it. Keep the object outside the component.
 */
export const WithMessages = ({
  of: more,
  children,
}: {
  of: Partial<ClientMessages>
  children: ReactNode
}) => {
  const above = useMessages()
  const messages = useMemo(() => ({ ...above, ...more }), [above, more])
  return (
    <IntlProvider locale="nl" timeZone="Europe/Amsterdam" messages={messages}>
      {children}
    </IntlProvider>
  )
}
