import { useTranslations } from 'use-intl'
import { shortDay } from '#client/lib/dates.ts'
import { supportOutcomes, showRequestNumber } from '#shared/intake.ts'
import type { RequestFile, TimelineItem } from './intake-data.ts'
import { dayAndTime, useIntakeWords } from './use-intake-words.ts'

const plain = {
  'helpRequest.contactTakenBack': 'contactTakenBack',
  'helpRequest.decisionReviewed': 'decisionReviewed',
  'helpRequest.talkNoted': 'talkNoted',
  'helpRequest.wishesSaved': 'wishesSaved',
  'household.saved': 'householdSaved',
  'household.keptApart': 'keptApart',
  'household.allowedAgain': 'allowedAgain',
  'helpRequest.broughtBack': 'broughtBack',
  'helpRequest.withdrawn': 'withdrawn',
  'helpRequest.declaredUnsuitable': 'declaredUnsuitable',
  'helpRequest.accessGiven': 'accessGiven',
  'helpRequest.linkRevoked': 'linkRevoked',
  'helpRequest.passedOn': 'passedOn',
  'helpRequest.openedWithReason': 'openedWithReason',
  'helpRequest.support': 'support',
  'helpRequest.searchAgain': 'searchAgain',
  'helpRequest.close': 'close',
} as const

const isPlain = (kind: string): kind is keyof typeof plain => Object.hasOwn(plain, kind)

/** Returns the function that tells one event in a sentence. */
const useEventWords = (file: RequestFile) => {
  const t = useTranslations('intake.timeline')
  return ({ kind, by: name, actorKind, facts }: TimelineItem): string => {
    const by =
      name?.split(' ')[0] ??
      t(actorKind === 'parent' ? 'parent' : actorKind === 'system' ? 'system' : 'outside')
    if (isPlain(kind)) return t(plain[kind], { by })
    const outcome = supportOutcomes.find((one) => one === facts.outcome)
    switch (kind) {
      case 'helpRequest.submitted':
        return t(`submitted.${file.source}`, {
          by,
          days: String(file.contactWithinWorkingDays),
          mailed: String(facts.mailed === true),
        })
      case 'helpRequest.assigned':
        return t('assigned', { to: String(facts.to).split(' ')[0] ?? '' })
      case 'helpRequest.contactTried':
        return t(facts.reached ? 'reached' : 'notReached', { by })
      case 'helpRequest.visitPlanned':
        return t('visitPlanned', { by, when: dayAndTime(String(facts.plannedFor)) })
      case 'helpRequest.visitHeld':
        return t('visitHeld', { by, day: shortDay(String(facts.heldOn)) })
      case 'helpRequest.putLater':
        return t('putLater', { by, day: shortDay(String(facts.until)) })
      case 'helpRequest.markedDouble':
        return t('markedDouble', { by, number: showRequestNumber(Number(facts.of)) })
      case 'helpRequest.decided':
        return outcome ? t(`decided.${outcome}`, { by }) : t('other', { by })
      default:
        return t('other', { by })
    }
  }
}

/** What happened with this request, newest first. */
export const RequestTimeline = ({ file }: { file: RequestFile }) => {
  const t = useTranslations('intake.timeline')
  const say = useIntakeWords()
  const tell = useEventWords(file)
  return (
    <section className="intake-part">
      <h2>{t('title')}</h2>
      <ol className="intake-events">
        {file.timeline.map((event) => (
          <li key={event.id}>
            <time className="text-muted" dateTime={event.at}>
              {say.brief(event.at)}
            </time>
            <span>
              {tell(event)}
              {event.note && <q className="intake-note">{event.note}</q>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
