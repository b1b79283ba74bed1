import { Phone } from 'lucide-react'
import { useTranslations } from 'use-intl'

/** The address that calls a number. */
export const dial = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`

/** The main act of a page where somebody has to be called now. */
export const CallButton = ({
  name,
  phone,
  soft = false,
}: {
  name: string
  phone: string
  soft?: boolean
}) => {
  const t = useTranslations('phone')
  return (
    <a className={soft ? 'button soft' : 'button'} href={dial(phone)}>
      <Phone className="icon" aria-hidden strokeWidth={1.75} />
      <span>{t('help.call', { name, phone })}</span>
    </a>
  )
}

/** 112 and Veilig Thuis: in sight on every page about safety, and never behind a connection. */
export const DangerNumbers = () => {
  const t = useTranslations('phone')
  return (
    <div className="danger">
      <a href="tel:112">
        <span>{t('help.danger')}</span>
        <b>{t('help.call112')}</b>
      </a>
      <a href="tel:08002000">
        <span>{t('help.veiligThuis')}</span>
        <b>0800-2000</b>
      </a>
    </div>
  )
}
