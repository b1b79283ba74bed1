import './organisation.css'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { CrumbLink, MainPane, Page, Panes } from '#client/ui/page.tsx'
import { Banner, ErrorState, Skeleton } from '#client/ui/states.tsx'
import { useRefreshSettings } from './use-change-settings.ts'

/** Whether the colleague may change how the organisation works; the server decides again. */
export const useMayChange = (): boolean => {
  const api = useTRPC()
  const me = useQuery(api.accounts.me.queryOptions()).data
  return me !== undefined && (me.roles.includes('admin') || me.roles.includes('projectLead'))
}

/** What the page needs of a query. */
type Asked<Data> = {
  data: Data | undefined
  error: unknown
  isPending: boolean
  isSuccess: boolean
  refetch: () => Promise<unknown>
}

type SettingsPageProps<Data> = {
  title: string
  sub?: string
  acts?: ReactNode
  /** Another crumb than "Instellingen". */
  crumb?: ReactNode
  query: Asked<Data>
  children: (data: Data) => ReactNode
}

/** One part of the settings: its states, who may change it, and the way back. */
export const SettingsPage = <Data,>({
  title,
  sub,
  acts,
  crumb,
  query,
  children,
}: SettingsPageProps<Data>) => {
  const t = useTranslations('organisation')
  const errorText = useErrorText()
  const mayChange = useMayChange()
  return (
    <Page
      title={title}
      tab={t('title')}
      sub={sub}
      crumb={crumb ?? <CrumbLink to="/instellingen">{t('title')}</CrumbLink>}
      acts={mayChange && acts}
    >
      <Panes>
        <MainPane padded>
          {!mayChange && query.isSuccess && <Banner tone="info">{t('onlyLeads')}</Banner>}
          {query.isPending && <Skeleton rows={6} onRetry={() => void query.refetch()} />}
          {query.error !== null && (
            <ErrorState onRetry={() => void query.refetch()}>{errorText(query.error)}</ErrorState>
          )}
          {query.data !== undefined && children(query.data)}
        </MainPane>
      </Panes>
    </Page>
  )
}

/** What went wrong with a change; when somebody else was first, the act that shows what stands there now. */
export const SettingsFault = ({ error, sentence }: { error: unknown; sentence?: string }) => {
  const t = useTranslations('organisation')
  const errorText = useErrorText()
  const refresh = useRefreshSettings()
  if (error === null || error === undefined) return null
  if (refusalOf(error)?.code === 'staleVersion')
    return (
      <Banner
        act={
          <Button size="small" onClick={refresh}>
            {t('reload')}
          </Button>
        }
      >
        {t('stale')}
      </Banner>
    )
  return <ErrorState>{sentence ?? errorText(error)}</ErrorState>
}
