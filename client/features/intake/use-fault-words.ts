import { useTranslations } from 'use-intl'

/** Returns the function that gives the sentence for a field's fault; undefined when there is none. */
export const useFaultWords = () => {
  const t = useTranslations('intake.fault')
  return (code: string | undefined): string | undefined => {
    if (code === undefined) return undefined
    return t.has(code as 'other') ? t(code as 'other') : t('other')
  }
}
