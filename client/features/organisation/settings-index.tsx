import './organisation.css'
import { Building2, HandHelping, KeyRound, Layers, MapPin, Mailbox, UsersRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { Row, RowLink, RowList } from '#client/ui/row.tsx'
import { useRows } from '#client/ui/use-rows.ts'

const parts = [
  { name: 'profile', to: '/instellingen/organisatie', icon: Building2 },
  { name: 'programmes', to: '/instellingen/programmas', icon: Layers },
  { name: 'districts', to: '/instellingen/wijken', icon: MapPin },
  { name: 'postcodes', to: '/instellingen/postcodes', icon: Mailbox },
  { name: 'colleagues', to: '/instellingen/collegas', icon: UsersRound },
  { name: 'caseload', to: '/instellingen/wie-draagt-wat', icon: HandHelping },
  { name: 'account', to: '/mijn-account', icon: KeyRound },
] as const

/** Instellingen: its parts, each with what it is for; below them what a person chooses for this browser. */
export const SettingsIndex = ({ choices }: { choices: ReactNode }) => {
  const t = useTranslations('organisation')
  const { chosen } = useRows(parts.map(({ name }) => name))
  return (
    <Page title={t('title')} tab={t('title')}>
      <Panes>
        <MainPane padded>
          <RowList label={t('parts')}>
            {parts.map(({ name, to, icon }) => (
              <Row
                key={name}
                id={name}
                icon={icon}
                who={<RowLink to={to}>{t(`part.${name}`)}</RowLink>}
                what={t(`about.${name}`)}
                chosen={chosen === name}
              />
            ))}
          </RowList>
          <h2 className="settings-choices-title">{t('display')}</h2>
          <p className="text-muted">{t('displayAbout')}</p>
          <div className="settings-choices">{choices}</div>
        </MainPane>
      </Panes>
    </Page>
  )
}
