import { createFileRoute } from '@tanstack/react-router'
import { matching } from '#shared/messages/nl/matching.ts'
import { matchingWeek } from '#shared/messages/nl/matching-week.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { WeekPage } from '#client/features/matching/week-page.tsx'
import { WithMessages } from '#client/lib/intl.tsx'

const words = { matching, matchingWeek, vocabulary }

export const Route = createFileRoute('/_desk/matchen_/weekvoorstel')({ component: Week })

function Week() {
  return (
    <WithMessages of={words}>
      <WeekPage />
    </WithMessages>
  )
}
