import { useTranslations } from 'use-intl'
import { clockFace } from '#shared/concern-clock.ts'
import type { ConcernGrade } from '#shared/concerns.ts'
import { type Instant, localDateOf } from '#shared/dates.ts'
import { timeOfDay, todayHere, weekDay } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'

type Clocked = { nextBy: Instant | null; grade: ConcernGrade }
type Told = { raisedAt: Instant; raisedByKind: 'volunteer' | 'colleague' }

const momentOf = (at: Instant) => {
  const day = localDateOf(at)
  return day === todayHere() ? timeOfDay(at) : weekDay(day)
}

/** Returns the functions that put a concern into words, without anything of what was told. */
export const useConcernWords = () => {
  const t = useTranslations('concerns')
  const show = useNames()
  return {
    pair: (volunteer: string, parent: string | null) =>
      parent === null ? show(volunteer) : t('pair', { volunteer: show(volunteer), parent: show(parent) }),
    told: ({ raisedAt, raisedByKind }: Told, name: string) => {
      const day = localDateOf(raisedAt)
      if (raisedByKind === 'colleague') return t('colleagueWrote', { day: weekDay(day) })
      return day === todayHere()
        ? t('wroteToday', { name: show(name), time: timeOfDay(raisedAt) })
        : t('wroteOn', { name: show(name), day: weekDay(day) })
    },
    /** What the clock says at a moment: "nog 40 minuten". */
    clock: ({ nextBy, grade }: Clocked, now: Instant): { words: string; late: boolean } | null => {
      if (nextBy === null) return null
      const face = clockFace(nextBy, grade, now)
      switch (face.kind) {
        case 'atOnce':
          return { words: t('clock.atOnce'), late: false }
        case 'late':
          return { words: t('clock.late', { when: momentOf(face.by) }), late: true }
        case 'minutes':
          return { words: t('clock.minutes', { left: face.left }), late: false }
        case 'today':
          return { words: t('clock.today', { time: timeOfDay(face.by) }), late: false }
        case 'day':
          return { words: t('clock.day', { day: weekDay(face.on) }), late: false }
      }
    },
  }
}
