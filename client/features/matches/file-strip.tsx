import { useTranslations } from 'use-intl'
import { daysBetween, localDateOf } from '#shared/dates.ts'
import { showRequestNumber } from '#shared/intake.ts'
import { dayWithYear, weekDay } from '#client/lib/dates.ts'
import { type Fact, FactStrip } from '#client/ui/facts.tsx'
import { useNames } from '#client/ui/names.tsx'
import type { MatchFile, TimelineEntry } from './file-types.ts'
import { dayAndTime, useLength } from './moment-text.ts'

const daysInMonth = 30.44

const lastContact = (entries: readonly TimelineEntry[] | undefined) =>
  entries?.flatMap((entry) =>
    entry.kind === 'contact' && entry.moment.kind !== 'didNotTakePlace' ? [entry.moment] : [],
  )[0]

/** The four facts above the dossier: what this stage turns on, the last contact, and who carries it. */
export const FileStrip = ({ file, entries }: { file: MatchFile; entries: TimelineEntry[] | undefined }) => {
  const t = useTranslations('matches.strip')
  const meeting = useTranslations('matches.meeting')
  const show = useNames()
  const length = useLength()
  const startedOn = file.startedOn ?? file.trialFrom
  const contact = lastContact(entries)
  const facts: Fact[] = []
  if (file.status === 'proposed') {
    facts.push({ label: t('proposedOn'), value: weekDay(localDateOf(file.proposedAt)) })
    facts.push({ label: t('answerBy'), value: weekDay(file.expiresOn) })
  }
  if (file.status === 'introduction')
    facts.push({
      label: t('introduction'),
      value: file.introductionAt === null ? t('notPlanned') : meeting('at', dayAndTime(file.introductionAt)),
    })
  if (startedOn !== null)
    facts.push({
      label: t('since', { label: file.programme.volunteerLabel.replace(/^./, (c) => c.toUpperCase()) }),
      value: t('sinceValue', {
        day: dayWithYear(startedOn),
        months: Math.floor(daysBetween(startedOn, file.endedOn ?? file.today) / daysInMonth),
      }),
    })
  if (file.status === 'trial' && file.trialUntil !== null)
    facts.push({ label: t('trialUntil'), value: weekDay(file.trialUntil) })
  if (file.status === 'paused' && file.pausedUntil !== null)
    facts.push({ label: t('pausedUntil'), value: weekDay(file.pausedUntil) })
  if (file.status === 'closing' && file.closingUntil !== null)
    facts.push({ label: t('closingUntil'), value: weekDay(file.closingUntil) })
  if (file.endedOn !== null) facts.push({ label: t('ended'), value: dayWithYear(file.endedOn) })
  if (file.status === 'ended' && file.aftercareOn !== null)
    facts.push({
      label: t('aftercare'),
      value:
        file.aftercareDoneOn === null
          ? weekDay(file.aftercareOn)
          : t('aftercareDone', { day: weekDay(file.aftercareDoneOn) }),
    })
  if (startedOn !== null)
    facts.push({
      label: t('lastContact'),
      value:
        contact === undefined
          ? t('noContact')
          : [weekDay(contact.happenedOn), contact.minutes === null ? '' : length(contact.minutes)]
              .filter(Boolean)
              .join(', '),
    })
  facts.push({
    label: t('coordinator'),
    value: file.coordinator === null ? t('nobody') : show(file.coordinator.name),
  })
  facts.push({ label: t('request'), value: showRequestNumber(file.family.requestNumber) })
  return <FactStrip facts={facts} />
}
