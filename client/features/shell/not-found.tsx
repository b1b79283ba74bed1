import { useTranslations } from 'use-intl'
import { LinkButton } from '#client/ui/link-button.tsx'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { EmptyState } from '#client/ui/states.tsx'

/** An address that leads nowhere. */
export const NotFound = () => {
  const t = useTranslations('shell')
  return (
    <Page title={t('notFound.title')} tab={t('notFound.title')}>
      <Panes>
        <MainPane>
          <EmptyState
            title={t('notFound.title')}
            act={<LinkButton to="/vandaag">{t('notFound.act')}</LinkButton>}
          >
            {t('notFound.text')}
          </EmptyState>
        </MainPane>
      </Panes>
    </Page>
  )
}
