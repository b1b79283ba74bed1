import { Phone } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { AnchorButton } from '#client/ui/link-button.tsx'
import { Section } from '#client/ui/section.tsx'

/** 112 and Veilig Thuis, always in sight; and that the program reports nothing. */
export const SafetyNumbers = () => {
  const t = useTranslations('concerns.numbers')
  return (
    <Section title={t('title')}>
      <div className="concern-numbers">
        <AnchorButton icon={Phone} href="tel:112">
          {t('danger')}
        </AnchorButton>
        <AnchorButton icon={Phone} href="tel:08002000">
          {t('veiligThuis')}
        </AnchorButton>
      </div>
      <p>{t('text')}</p>
      <p className="text-muted">{t('neverReports')}</p>
    </Section>
  )
}
