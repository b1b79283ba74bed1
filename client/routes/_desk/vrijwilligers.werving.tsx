import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { RecruitmentFunnel } from '#client/features/volunteers/recruitment-funnel.tsx'
import { todayHere } from '#client/lib/dates.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { addMonths, isLocalDate } from '#shared/dates.ts'
import { volunteers } from '#shared/messages/nl/volunteers.ts'

const words = { volunteers }
const day = z.string().refine(isLocalDate).optional().catch(undefined)

export const Route = createFileRoute('/_desk/vrijwilligers/werving')({
  validateSearch: z.object({ van: day, tot: day, programma: z.uuid().optional().catch(undefined) }),
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
