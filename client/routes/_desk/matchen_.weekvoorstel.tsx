import { createFileRoute } from '@tanstack/react-router'
import { matching } from '#shared/messages/nl/matching.ts'
import { matchingRecruit } from '#shared/messages/nl/matching-recruit.ts'
import { matchingWhatIf } from '#shared/messages/nl/matching-what-if.ts'
import { matchingWeek } from '#shared/messages/nl/matching-week.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { WeekPage } from '#client/features/matching/week-page.tsx'
import { WithMessages } from '#client/lib/intl.tsx'

const words = { matching, matchingRecruit, matchingWeek, matchingWhatIf, vocabulary }

export const Route = createFileRoute('/_desk/matchen_/weekvoorstel')({ component: Week })

function Week() {
  return (
    <WithMessages of={words}>
      <WeekPage />
    </WithMessages>
  )
}
