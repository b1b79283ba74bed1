import { useMutation } from '@tanstack/react-query'
import { fromMask } from '#shared/day-parts.ts'
import { useTRPCClient } from '#client/lib/trpc.ts'
import type { WhatIf, WhatIfAnswer } from './what-if-data.ts'

const languagesOf = ({ language }: WhatIf) => (language === '' ? ['nl' as const] : ['nl' as const, language])

/** Asks the server what becomes of the plan. Nothing is saved, so asking twice is no harm. */
export const useWhatIf = () => {
  const client = useTRPCClient()
  const ask = (tried: WhatIf): Promise<WhatIfAnswer> => {
    const { matching } = client
    const { who, change } = tried
    const number = Number(tried.number)
    const dayParts = fromMask(tried.dayParts)
    const added = {
      languages: languagesOf(tried),
      dayParts,
      postcode4: tried.postcode,
      hoursPerWeek: number,
    }
    const { programmeId } = tried
    if (tried.kind === 'newVolunteer')
      return matching.whatIfNew.query({
        programmeId,
        added: {
          kind: 'volunteer',
          ...added,
          gender: tried.gender === '' ? null : tried.gender,
          noGos: [],
          ageBands: [],
          capacity: 1,
        },
      })
    if (tried.kind === 'newRequest')
      return matching.whatIfNew.query({ programmeId, added: { kind: 'request', ...added } })
    const shared = {
      pause: { kind: 'pause' },
      dayParts: { kind: 'set', set: { dayParts } },
      hours: { kind: 'set', set: { hoursPerWeek: number } },
    } as const
    if (tried.kind === 'volunteer') {
      const changes = {
        ...shared,
        maxKm: { kind: 'set', set: { maxKm: number } },
        capacity: { kind: 'set', set: { capacity: number } },
      } as const
      return matching.whatIfVolunteer.query({
        volunteerId: who,
        change: changes[change as keyof typeof changes],
      })
    }
    const changes = {
      ...shared,
      place: { kind: 'set', set: { place: null } },
      gender: { kind: 'set', set: { genderIsNeeded: false } },
    } as const
    return matching.whatIfRequest.query({ requestId: who, change: changes[change as keyof typeof changes] })
  }
  return useMutation({ mutationFn: ask })
}
