import { useTranslations } from 'use-intl'
import { Page } from '../parts/page.tsx'
import { Link } from '../router.tsx'

/** An address that leads nowhere, or to something that is there no more. */
export const NotFound = () => {
  const t = useTranslations('phone.notFound')
  return (
    <Page title={t('title')} back="">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <Link to="" className="button soft">
        {t('home')}
      </Link>
    </Page>
  )
}
