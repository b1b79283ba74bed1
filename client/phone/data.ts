import { useQuery } from '@tanstack/react-query'
import { type Outputs, useTRPC } from '#client/lib/trpc.ts'
import type { ContactEntry } from '#shared/contact-form.ts'
import { runningMatchStates } from '#shared/matches.ts'

export type Me = Outputs['volunteers']['mine']
export type OwnMatch = Outputs['matches']['mine']['matches'][number]
export type OwnCheck = Outputs['supervision']['myChecks'][number]['checks'][number]
export type Moment = Outputs['contact']['mine'][number]

/** The volunteer, with her limits and her coordinator. */
export const useMe = () => useQuery(useTRPC().volunteers.mine.queryOptions())
/** Her proposals and matches. */
export const useMatches = () => useQuery(useTRPC().matches.mine.queryOptions({}))
/** Her newest contact moments over all matches. */
export const useMoments = () => useQuery(useTRPC().contact.mine.queryOptions({ matchId: null }))
/** Her boundary checks, by match, the newest first. */
export const useChecks = () => useQuery(useTRPC().supervision.myChecks.queryOptions({}))
export const useOrganisation = () => useQuery(useTRPC().organisation.profile.queryOptions())

const running: readonly string[] = runningMatchStates
export const isRunning = ({ status }: Pick<OwnMatch, 'status'>): boolean => running.includes(status)

export const firstNameOf = (name: string): string => name.split(' ')[0] ?? name

/** What was told about a contact moment, in the form in which it is sent. */
export const entryOfMoment = (moment: Moment): ContactEntry => ({
  happenedOn: moment.happenedOn,
  kind: moment.kind,
  minutes: moment.minutes,
  mood: moment.mood,
  activities: moment.activities,
  reason: moment.reason,
  line: moment.line ?? '',
  callMe: moment.callMe,
})
