import { Moon } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useOrganisation } from '../data.ts'
import { CallButton, DangerNumbers } from '../parts/call.tsx'
import { Page } from '../parts/page.tsx'
import { useCoordinator } from '../use-families.ts'

/** The coordinator and the organisation to call; the numbers for safety need no connection. */
export const WhomToCall = () => {
  const t = useTranslations('phone.help')
  const coordinator = useCoordinator()
  const { data: organisation } = useOrganisation()
  return (
    <section className="tight" aria-labelledby="coordinator">
      <h2 id="coordinator">{t('coordinator')}</h2>
      {coordinator === null || coordinator.phone === '' ? (
        <p>{t('noCoordinator')}</p>
      ) : (
        <CallButton name={coordinator.firstName} phone={coordinator.phone} />
      )}
      {organisation !== undefined && organisation.phone !== '' && (
        <>
          <CallButton name={organisation.name} phone={organisation.phone} soft />
          <p className="small muted">{organisation.phoneHours}</p>
        </>
      )}
      <p className="small muted">{t('notReached')}</p>
    </section>
  )
}

const Safety = () => {
  const t = useTranslations('phone.help')
  return (
    <div className="tight">
      <DangerNumbers />
      <p className="small muted">{t('veiligThuisText')}</p>
      <p className="line small">
        <Moon className="icon" aria-hidden strokeWidth={1.75} />
        <span>{t('night')}</span>
      </p>
    </div>
  )
}

export const Help = () => {
  const t = useTranslations('phone.help')
  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
      <WhomToCall />
      <Safety />
      <section className="box" aria-labelledby="rol">
        <h2 id="rol">{t('role')}</h2>
        <p>{t('roleText')}</p>
        <p>{t('roleNot')}</p>
        <p>{t('roleAsk')}</p>
        <p className="muted small">{t('roleMatch')}</p>
      </section>
    </Page>
  )
}
