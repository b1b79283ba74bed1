import './colleagues.css'
import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { colleagues } from '#shared/messages/nl/colleagues.ts'
import { dayWithYear } from '#client/lib/dates.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { CrumbLink, MainPane, Page, Panes } from '#client/ui/page.tsx'
import { EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'
import type { ColleagueRow } from '#shared/accounts.ts'
import { ColleagueActs } from './colleague-acts.tsx'

const InviteDialog = lazy(() =>
  import('./invite-dialog.tsx').then((part) => ({ default: part.InviteDialog })),
)

const words = { colleagues }

const useColumns = (isAdmin: boolean): Column<ColleagueRow>[] => {
  const t = useTranslations('colleagues')
  const stateOf = ({ status, leftOn }: ColleagueRow) =>
    status === 'left'
      ? t('state.left', { day: leftOn === null ? '' : dayWithYear(leftOn) })
      : t(`state.${status}`)
  const columns: Column<ColleagueRow>[] = [
    { id: 'name', head: t('name'), cell: ({ name }) => name },
    { id: 'email', head: t('email'), cell: ({ email }) => email },
    { id: 'roles', head: t('roles'), cell: ({ roles }) => roles.map((role) => t(`role.${role}`)).join(', ') },
    { id: 'status', head: t('status'), cell: stateOf },
    {
      id: 'carries',
      head: t('carries'),
      cell: ({ carries }) => (carries === 0 ? t('carriesNothing') : t('carriesCount', { count: carries })),
    },
  ]
  if (!isAdmin) return columns
  return [...columns, { id: 'acts', head: t('act'), cell: (one) => <ColleagueActs colleague={one} /> }]
}

const Colleagues = () => {
  const t = useTranslations('colleagues')
  const api = useTRPC()
  const errorText = useErrorText()
  const me = useQuery(api.accounts.me.queryOptions())
  const list = useQuery(api.organisation.allColleagues.queryOptions())
  const isAdmin = me.data?.roles.includes('admin') ?? false
  const columns = useColumns(isAdmin)
  const [isInviting, setInviting] = useState(false)
  const mayNot = refusalOf(list.error)?.code === 'notAllowed'
  return (
    <Page
      title={t('title')}
      tab={t('title')}
      crumb={<CrumbLink to="/instellingen">{t('crumb')}</CrumbLink>}
      acts={
        isAdmin && (
          <Button look="filled" icon={UserPlus} onClick={() => setInviting(true)}>
            {t('invite')}
          </Button>
        )
      }
    >
      <Panes>
        <MainPane padded>
          {list.isPending && <Skeleton rows={6} rowHeight={48} onRetry={() => void list.refetch()} />}
          {mayNot && <EmptyState title={t('onlyAdmin')} />}
          {list.isError && !mayNot && (
            <ErrorState onRetry={() => void list.refetch()}>{errorText(list.error)}</ErrorState>
          )}
          {list.data && <DataTable caption={t('caption')} columns={columns} items={list.data} />}
        </MainPane>
      </Panes>
      <Suspense>{isInviting && <InviteDialog onClose={() => setInviting(false)} />}</Suspense>
    </Page>
  )
}

/** Instellingen > Collega's: who works here, in which roles, and who does no longer. */
export const ColleaguesPage = () => (
  <WithMessages of={words}>
    <Colleagues />
  </WithMessages>
)
