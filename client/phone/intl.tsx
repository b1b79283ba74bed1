import { type ReactNode, useEffect, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { phone as dutch } from '#shared/messages/nl/phone.ts'
import type { SameKeys } from '#shared/messages/same-keys.ts'
import type { FilledLocale } from '#shared/vocabulary.ts'
import { useDevice } from './device.ts'

type Words = SameKeys<typeof dutch>
const loaders: Record<FilledLocale, () => Promise<Words>> = {
  nl: () => Promise.resolve(dutch),
  en: async () => (await import('#shared/messages/en/phone.ts')).phone,
}

/** The app's words in the chosen language, and the time of the Netherlands. Dutch comes with the first load. */
export const PhoneIntl = ({ children }: { children: ReactNode }) => {
  const { locale } = useDevice()
  const [spoken, setSpoken] = useState<{ locale: FilledLocale; words: Words }>({ locale: 'nl', words: dutch })
  useEffect(() => {
    let isWanted = true
    void loaders[locale]().then(
      (words) => isWanted && setSpoken({ locale, words }),
      // Without connection the other language cannot come; Dutch stays.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [locale])
  useEffect(() => {
    document.documentElement.lang = spoken.locale
  }, [spoken.locale])
  return (
    <IntlProvider locale={spoken.locale} timeZone="Europe/Amsterdam" messages={{ phone: spoken.words }}>
      {children}
    </IntlProvider>
  )
}
