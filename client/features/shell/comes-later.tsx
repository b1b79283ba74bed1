import { useTranslations } from 'use-intl'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { EmptyState } from '#client/ui/states.tsx'
import type { PlaceName } from './places.ts'

/** A place in the menu whose page is still being made. */
export const ComesLater = ({ place }: { place: PlaceName }) => {
  const t = useTranslations('shell')
  return (
    <Page title={t(place)} tab={t(place)}>
      <Panes>
        <MainPane>
          <EmptyState title={t('comes.title', { place: t(place) })}>{t('comes.text')}</EmptyState>
        </MainPane>
      </Panes>
    </Page>
  )
}
