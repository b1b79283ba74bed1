import { createFileRoute } from '@tanstack/react-router'
import { RecruitmentFunnel } from '#client/features/volunteers/recruitment-funnel.tsx'
import { todayHere } from '#client/lib/dates.ts'
import { day, id, searchReader } from '#client/lib/search.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { addMonths } from '#shared/dates.ts'
import { volunteers } from '#shared/messages/nl/volunteers.ts'

const words = { volunteers }

export const Route = createFileRoute('/_desk/vrijwilligers/werving')({
  validateSearch: searchReader({ van: day, tot: day, programma: id }),
  component: WayIn,
})

function WayIn() {
  const { van, tot, programma } = Route.useSearch()
  const until = tot ?? todayHere()
  const from = van ?? addMonths(until, -12)
  return (
    <WithMessages of={words}>
      <RecruitmentFunnel
        period={{ from: from > until ? until : from, until, programmeId: programma ?? null }}
      />
    </WithMessages>
  )
}
