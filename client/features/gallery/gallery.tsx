import './gallery.css'
import { gallery } from '#shared/messages/nl/gallery.ts'
import { useTranslations } from 'use-intl'
import { WithMessages } from '#client/lib/intl.tsx'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { Basics } from './basics.tsx'
import { Dossier } from './dossier.tsx'
import { Fields } from './fields.tsx'
import { Matching } from './matching.tsx'
import { Rows } from './rows.tsx'
import { Sayings } from './sayings.tsx'

const words = { gallery }

const Sheet = ({ theme }: { theme: 'light' | 'dark' }) => {
  const t = useTranslations('gallery')
  return (
    <div className="sheet-side" data-theme={theme}>
      <h2>{t(theme)}</h2>
      <Basics />
      <Rows />
      <Fields />
      <Matching />
      <Dossier />
      <Sayings />
    </div>
  )
}

const BothSides = () => {
  const t = useTranslations('gallery')
  return (
    <Page title={t('title')} tab={t('title')} sub={t('lede')}>
      <Panes>
        <MainPane>
          <div className="sheet-sides" id="onderdelen">
            <Sheet theme="light" />
            <Sheet theme="dark" />
          </div>
        </MainPane>
      </Panes>
    </Page>
  )
}

/** Every part in every state, light and dark side by side. What is not here does not exist. */
export const Gallery = () => (
  <WithMessages of={words}>
    <BothSides />
  </WithMessages>
)
