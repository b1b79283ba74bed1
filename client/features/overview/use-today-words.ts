import { useTranslations } from 'use-intl'
import { nowHere, shortDay, timeOfDay, todayHere, weekDay } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import { clockFace } from '#shared/concern-clock.ts'
import {
  daysBetween,
  type LocalDate,
  localDateOf,
  type LocalDateTime,
  workingDaysLate,
} from '#shared/dates.ts'
import type { DueKind } from '#shared/dues.ts'
import type { TodayBlock, TodayRow } from './today-data.ts'

/** "9.30": the time of a local day and time. */
export const timeIn = (at: LocalDateTime): string => at.slice(11, 16).replace(/^0/, '').replace(':', '.')

const firstNameOf = (name: string) => name.split(' ')[0] ?? ''
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const weeksIn = (days: number) => Math.floor(days / 7)
/** Rows hold one line. */
const longestWhat = 40
const weeksInsteadOfDays = 14

/** Which of the two is called: for a proposal whoever has not answered, else the volunteer. */
export const calledPerson = (row: TodayRow): number => (row.waitsFor === 'parent' ? 1 : 0)

/** Returns the functions that put what is asked into words. */
export const useTodayWords = () => {
  const t = useTranslations('overview')
  const v = useTranslations('vocabulary')
  const show = useNames()

  const who = (names: readonly string[]) => {
    const [first = '', second] = names
    return second === undefined ? show(first) : t('pair', { volunteer: show(first), parent: show(second) })
  }

  const kinds = (row: TodayRow) => {
    const words = row.kinds.map((kind) => v(`kind.${kind}`))
    const [first] = words
    if (first === undefined) return t('what.nothingAsked')
    const all = capital(words.join(', '))
    return all.length <= longestWhat
      ? all
      : t('what.kinds', { first: capital(first), more: words.length - 1 })
  }

  const rhythm = (days: number) => {
    if (days === 7) return t('what.quiet.weekly')
    if (days === 14) return t('what.quiet.fortnightly')
    return days === 30 ? t('what.quiet.monthly') : t('what.quiet.days', { days })
  }

  const intake = (row: TodayRow) => {
    if (row.step === 'planVisit') return t('what.planVisit')
    if (row.step === 'decide') return t('what.decide')
    return row.at === null
      ? t('what.visitUnknown')
      : t('what.visit', { day: weekDay(row.at.slice(0, 10)), time: timeIn(row.at) })
  }

  const check = ({ check: why }: TodayRow): string => {
    if (why === null) return t('what.check.erased')
    const { because, question } = why
    if (because === 'red' || because === 'again')
      return question === null ? t('what.check.oranges') : t(`what.check.${because}.${question}`)
    return t(`what.check.${because}`)
  }

  const concern = ({ concern, names }: TodayRow) => {
    if (concern === null) return ''
    const { what: kind, raisedAt, raisedByKind } = concern
    const day = localDateOf(raisedAt)
    const name = show(names[0] ?? '')
    const told =
      raisedByKind === 'colleague'
        ? t('what.colleagueWrote', { day: weekDay(day) })
        : day === todayHere()
          ? t('what.wroteToday', { name, time: timeOfDay(raisedAt) })
          : t('what.wroteOn', { name, day: weekDay(day) })
    return `${t(`what.concern.${kind}`)}. ${told}`
  }

  /** What a concern's clock says: "nog 40 minuten". */
  const clock = ({ nextBy, grade }: NonNullable<TodayRow['concern']>) => {
    if (nextBy === null) return { words: '', tone: 'plain' as const }
    const face = clockFace(nextBy, grade, nowHere())
    if (face.kind === 'atOnce') return { words: t('due.atOnce'), tone: 'now' as const }
    if (face.kind === 'minutes') return { words: t('due.minutes', { left: face.left }), tone: 'now' as const }
    const isToday = localDateOf(face.by) === todayHere()
    const when = isToday ? timeOfDay(face.by) : weekDay(localDateOf(face.by))
    return face.kind === 'late'
      ? { words: t('due.lateSince', { when }), tone: 'late' as const }
      : { words: t('due.before', { when }), tone: isToday ? ('now' as const) : ('plain' as const) }
  }

  const what = (row: TodayRow): string => {
    const day = weekDay(row.on ?? row.since)
    switch (row.kind) {
      case 'concern':
        return concern(row)
      case 'promise':
        return kinds(row)
      case 'check':
        return check(row)
      case 'callAsked':
        return row.talkAsked ? t('what.talkAsked') : t('what.callAsked', { day })
      case 'quiet':
        return rhythm(row.intervalDays ?? 0)
      case 'answerOpen':
        return t(`what.answerOpen.${row.waitsFor ?? 'volunteer'}`)
      case 'introduction':
        return t('what.introduction', { day, time: row.at === null ? '' : timeIn(row.at) })
      case 'intake':
        return intake(row)
      case 'certificate':
        return row.on === null
          ? t('what.certificate', { day: shortDay(row.until) })
          : t('what.certificateAsked', { day: shortDay(row.on) })
      case 'waitingParent':
      case 'waitingVolunteer':
        return t('what.waiting', { weeks: weeksIn(row.days) })
      default:
        return t(`what.${row.kind}`, { day })
    }
  }

  /** Whose row it is, where that is not plain, and that a colleague put it away for herself. */
  const note = ({ kind, carrier, awayFor }: TodayRow, isAll: boolean): string | undefined => {
    if (kind === 'concern') return undefined
    if (awayFor !== null)
      return t('whose.away', { name: firstNameOf(awayFor.name), day: shortDay(awayFor.until) })
    if (!isAll) return undefined
    if (carrier === null) return t('whose.nobody')
    return carrier.isMe ? t('whose.mine') : t('whose.of', { name: firstNameOf(carrier.name) })
  }

  const due = (row: TodayRow, today: LocalDate): { words: string; tone: 'plain' | 'now' | 'late' } => {
    if (row.concern !== null) return clock(row.concern)
    const late = daysBetween(row.until, today)
    if (row.kind === 'quiet')
      return { words: t('due.quiet', { days: row.days }), tone: late > 0 ? 'late' : 'plain' }
    if (late >= weeksInsteadOfDays)
      return { words: t('due.weeksLate', { weeks: weeksIn(late) }), tone: 'late' }
    if (late > 0)
      return { words: t('due.daysLate', { days: workingDaysLate(row.until, today) || late }), tone: 'late' }
    if (late === 0) return { words: t('due.today'), tone: 'now' }
    return { words: t('due.on', { day: weekDay(row.until) }), tone: 'plain' }
  }

  const rule = ({ kind, rule: number }: Pick<TodayBlock, 'kind' | 'rule'>): string | undefined => {
    if (!namesANumber.has(kind)) return t(`rule.${kind}`, noNumbers)
    if (number === null) return undefined
    return t(`rule.${kind}`, { number, weeks: weeksIn(number), years: Math.round(number / 12) })
  }

  return {
    who,
    /** The same with the postcode of a family that nobody knows by name yet. */
    whoInRow: (row: TodayRow) =>
      row.about.kind === 'helpRequest' && row.postcode4 !== null
        ? t('withPostcode', { name: who(row.names), postcode: row.postcode4 })
        : who(row.names),
    called: (row: TodayRow) => show(row.names[calledPerson(row)] ?? row.names[0] ?? ''),
    what,
    note,
    due,
    rule,
  }
}

const noNumbers = { number: 0, weeks: 0, years: 0 }
const namesANumber: ReadonlySet<DueKind> = new Set<DueKind>([
  'promise',
  'quiet',
  'answerOpen',
  'afterIntroduction',
  'trialEnds',
  'aftercare',
  'intake',
  'applicant',
  'certificate',
  'waitingParent',
  'waitingVolunteer',
])
