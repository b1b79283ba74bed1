import type { DayPartMask } from '#shared/day-parts.ts'
import type { Language, WishedGender } from '#shared/vocabulary.ts'
import type { useTRPCClient } from '#client/lib/trpc.ts'

type Client = ReturnType<typeof useTRPCClient>

/** What the server answers: the plan as it is against the plan as it would be. */
export type WhatIfAnswer = Awaited<ReturnType<Client['matching']['whatIfVolunteer']['query']>>

export const whatIfKinds = ['volunteer', 'request', 'newVolunteer', 'newRequest'] as const
export type WhatIfKind = (typeof whatIfKinds)[number]

export const volunteerChanges = ['pause', 'dayParts', 'maxKm', 'capacity', 'hours'] as const
export const requestChanges = ['pause', 'dayParts', 'place', 'gender', 'hours'] as const
export type VolunteerChange = (typeof volunteerChanges)[number]
export type RequestChange = (typeof requestChanges)[number]
type Change = VolunteerChange | RequestChange

/** Somebody whose facts can be changed in thought; the times where the plan knows them. */
export type Choosable = { id: string; firstName: string; dayParts: DayPartMask | null }

/** The form as it is filled in; what the chosen kind does not ask is not looked at. */
export type WhatIfDraft = {
  kind: WhatIfKind
  who: string
  change: Change
  dayParts: DayPartMask
  number: string
  programmeId: string
  postcode: string
  language: Language | ''
  gender: WishedGender | ''
}

/** One whole thing to try, with what its heading names. */
export type WhatIf = WhatIfDraft & { name: string }

export const isPostcode = (text: string): boolean => /^[1-9]\d{3}$/.test(text)
