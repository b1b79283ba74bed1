import { type ReactNode, use, useMemo } from 'react'
import { IntlProvider, useLocale, useMessages } from 'use-intl'
import type { check } from '#shared/messages/nl/check.ts'
import type { phonePages } from '#shared/messages/nl/phone-pages.ts'
import type { SameKeys } from '#shared/messages/same-keys.ts'
import type { FilledLocale } from '#shared/vocabulary.ts'

type Words = SameKeys<typeof phonePages & { check: typeof check }>

const loaders: Record<FilledLocale, () => Promise<Words>> = {
  nl: async () => ({
    ...(await import('#shared/messages/nl/phone-pages.ts')).phonePages,
    check: (await import('#shared/messages/nl/check.ts')).check,
  }),
  en: async () => ({
    ...(await import('#shared/messages/en/phone-pages.ts')).phonePages,
    check: (await import('#shared/messages/en/check.ts')).check,
  }),
}
const asked = new Map<FilledLocale, Promise<Words>>()

/** The words of the pages behind the first one; asked for once per language. */
export const pageWords = (locale: FilledLocale): Promise<Words> => {
  const known = asked.get(locale)
  if (known !== undefined) return known
  const loading = loaders[locale]()
  asked.set(locale, loading)
  // Without connection they may come later.
  loading.catch(() => asked.delete(locale))
  return loading
}

/** Adds the words of the other pages to those of the first. */
export const WithPageWords = ({ children }: { children: ReactNode }) => {
  const locale = useLocale() === 'en' ? 'en' : 'nl'
  const words = use(pageWords(locale))
  const above = useMessages()
  const messages = useMemo(() => ({ ...above, phone: { ...above.phone, ...words } }), [above, words])
  return (
    <IntlProvider locale={locale} timeZone="Europe/Amsterdam" messages={messages}>
      {children}
    </IntlProvider>
  )
}
