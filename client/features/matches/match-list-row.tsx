import { UsersRound } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { shortDay, todayHere } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import { Row, RowLink } from '#client/ui/row.tsx'
import type { MatchRow } from './file-types.ts'

/** One match in the list: who, what is next, and by which day. */
export const MatchListRow = ({
  row,
  chosen,
  showsCarrier,
}: {
  row: MatchRow
  chosen: boolean
  showsCarrier: boolean
}) => {
  const t = useTranslations('matches')
  const show = useNames()
  const { next } = row
  const pair = t('pair', {
    volunteer: show(row.volunteer.firstName),
    family: row.familyFirstName === null ? t('unnamedFamily') : show(row.familyFirstName),
  })
  const isLate = next?.on !== null && next?.on !== undefined && next.on < todayHere()
  return (
    <Row
      id={row.id}
      icon={UsersRound}
      chosen={chosen}
      who={
        <RowLink to="/matches/$id" params={{ id: row.id }}>
          {pair}
        </RowLink>
      }
      what={<NextWords row={row} />}
      due={next?.on ? shortDay(next.on) : undefined}
      dueTone={isLate ? 'late' : 'plain'}
      act={showsCarrier && row.coordinator ? t('list.carrier', { name: show(row.coordinator) }) : undefined}
    />
  )
}

const NextWords = ({ row }: { row: MatchRow }) => {
  const t = useTranslations('matches')
  if (row.talkAsked) return t('list.talkAsked')
  switch (row.next?.kind) {
    case 'answer':
      return row.volunteerAnswer === 'yes' ? t('list.answerParent') : t('list.answerVolunteer')
    case 'plan':
      return t('list.plan')
    case 'introduction':
    case 'trialEnds':
    case 'pauseEnds':
    case 'closes':
    case 'aftercare':
      return t(`list.${row.next.kind}`)
    default:
      return row.status === 'active' && row.startedOn !== null
        ? t('list.since', { day: shortDay(row.startedOn) })
        : t('list.over', { status: t(`status.${row.status}`) })
  }
}
