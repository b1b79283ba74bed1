import { useTranslations } from 'use-intl'
import { browsers, type Device, systems } from '#shared/devices.ts'

/** Returns the function that says what device it is: "Chrome op Windows". */
export const useDeviceName = (): ((device: Device) => string) => {
  const t = useTranslations('accounts')
  return ({ browser, system }) =>
    t('account.device', { browser: t(`browser.${browser}`), system: t(`system.${system}`) })
}

/** A session's device as it is stored: two words. */
export const storedDevice = (text: string): Device => {
  const [first, second] = text.split(' ')
  return {
    browser: browsers.find((one) => one === first) ?? 'other',
    system: systems.find((one) => one === second) ?? 'other',
  }
}
