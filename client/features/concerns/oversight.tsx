import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { DataTable } from '#client/ui/data-table.tsx'
import { EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'

/** Whether it was done as agreed, without a name: for who oversees. */
export const Oversight = () => {
  const t = useTranslations('concerns')
  const api = useTRPC()
  const asked = useQuery(api.concerns.oversight.queryOptions())
  if (asked.isPending) return <Skeleton rows={4} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <ErrorState onRetry={() => void asked.refetch()} />
  const items = asked.data.lines.map((line, at) => ({ id: String(at), ...line }))
  if (items.length === 0) return <EmptyState title={t('over.empty')}>{t('over.text')}</EmptyState>
  const yesNo = (is: boolean) => t(is ? 'over.yes' : 'over.no')
  return (
    <div className="concern-over">
      <p>{t('over.text')}</p>
      <DataTable
        caption={t('over.title')}
        items={items}
        columns={[
          { id: 'month', head: t('over.month'), cell: ({ month }) => month.slice(0, 7) },
          { id: 'grade', head: t('over.grade'), cell: ({ grade }) => t(`grade.${grade}`) },
          { id: 'state', head: t('over.state'), cell: ({ status }) => t(`state.${status}`) },
          {
            id: 'read',
            head: t('over.read'),
            cell: ({ readInTime }) => (readInTime === null ? t('over.notYet') : yesNo(readInTime)),
          },
          {
            id: 'days',
            head: t('over.days'),
            cell: ({ daysToDecision }) => daysToDecision ?? t('over.notYet'),
          },
          {
            id: 'decision',
            head: t('over.decision'),
            cell: ({ decision }) => (decision === null ? t('over.notYet') : t(`decision.${decision}`)),
          },
          { id: 'advice', head: t('over.advice'), cell: ({ adviceAsked }) => yesNo(adviceAsked) },
          { id: 'reported', head: t('over.reported'), cell: ({ reported }) => yesNo(reported) },
        ]}
      />
    </div>
  )
}
