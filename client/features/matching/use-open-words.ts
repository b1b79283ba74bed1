import { useTranslations } from 'use-intl'
import { allDayParts, fromMask, toMask } from '#shared/day-parts.ts'
import type { NoGo } from '#shared/vocabulary.ts'
import { useNames } from '#client/ui/names.tsx'
import { joined, rhythmKey, useMatchWords } from './use-match-words.ts'
import type { OpenRow } from './week-data.ts'

/** More day parts than this are no help to a reader. */
const timesNamed = 3

/** What is asked of the volunteer, beside time and language. */
const asTask: readonly NoGo[] = ['driving', 'minding', 'overnight', 'ownHome']

/** Returns the sentences of a request that stays open: what it looks for, why it stays, and what would help. */
export const useOpenWords = () => {
  const t = useTranslations('matchingWeek.open')
  const v = useTranslations('vocabulary')
  const r = useTranslations('matching.rhythm')
  const k = useTranslations('matching.task')
  const whyNot = useTranslations('matching.whyNot')
  const say = useMatchWords()
  const show = useNames()

  const wants = ({ wants: { languages, dayParts, gender, homeFacts } }: OpenRow): string => {
    const other = (languages ?? []).filter((code) => code !== 'nl')
    const what = [
      other.length > 0 &&
        !languages?.includes('nl') &&
        joined(
          other.map((code) => v(`language.${code}`)),
          'or',
        ),
      gender !== null && v(`gender.${gender}`),
    ].filter((part) => part !== false)
    const named = dayParts !== null && dayParts !== allDayParts && fromMask(dayParts).length <= timesNamed
    const times = named ? say.longTimes(dayParts) : null
    const asked =
      what.length === 0
        ? times !== null && t('wantsTimes', { times })
        : times === null
          ? t('wants', { what: joined(what) })
          : t('wantsBoth', { what: joined(what), times })
    const tasks = homeFacts.filter((one) => asTask.includes(one))
    const held = tasks.length > 0 && t('task', { facts: joined(tasks.map((one) => v(`noGo.${one}`))) })
    return [asked, held].filter((sentence) => sentence !== false).join(' ')
  }

  const because = ({ reason, fitting, onlyFull, counts }: OpenRow): string => {
    if (reason === 'othersWaitLonger') return t('othersWaitLonger', { fitting })
    if (reason === 'busy') return t('busy', { count: onlyFull })
    if (reason === 'notKnown') return t('notKnown')
    const most = counts?.[0]
    return most === undefined
      ? t('noneFits')
      : t('noneFitsMost', { reason: whyNot(`reason.${most.reason}`).toLocaleLowerCase('nl') })
  }

  return {
    wants,
    because,
    border: ({ borderline }: OpenRow): string | null => {
      if (borderline === null) return null
      const name = show(borderline.volunteer.firstName)
      return borderline.beyondKm === null
        ? t('border', { name })
        : t('further', { name, further: say.length(borderline.beyondKm) })
    },
    nearest: ({ nearest }: OpenRow): string | null => {
      if (nearest === null) return null
      const { relaxation, further } = nearest
      const name = show(nearest.volunteer?.firstName ?? '')
      switch (relaxation.kind) {
        case 'dayPart':
          return t('nearest.dayPart', { what: say.longTimes(toMask([relaxation.dayPart])) })
        case 'place':
          return t('nearest.place', { what: v(`place.${relaxation.place}`) })
        case 'gender':
          return t('nearest.gender')
        case 'maxKm':
          return t('further', { name, further: say.length(further ?? 0) })
        case 'pauseOver':
          return t('nearest.pauseOver', { name })
        case 'gates':
          return t('nearest.gates', { name })
        case 'minKm':
          return t('nearest.minKm', { name, nearer: say.length(further ?? 0) })
        case 'room':
          return t('nearest.room', { name })
        case 'rhythm':
          return t('nearest.rhythm', { what: r(rhythmKey(relaxation.days)) })
        case 'task':
          return t('nearest.task', { what: k(relaxation.task) })
      }
    },
  }
}
