import { addDays, type LocalDate, localDateOf } from '#shared/dates.ts'
import { createCaller } from '../app-router.ts'
import type { App, OrganisationHandle } from '../base/app.ts'
import type { SignedIn } from '../base/context.ts'
import { noCookies } from '../base/write-as.ts'
import { instantAt, workingDayFrom, workingDayUpTo } from './calendar.ts'
import type { Play } from './play.ts'
import type { ProgrammeKey } from './programmes.ts'
import type { Random } from '#shared/random.ts'

export type Caller = ReturnType<typeof createCaller>

/** Somebody who calls: a colleague or a volunteer of this organisation. */
export type Person = { id: string; signedIn: SignedIn }

/** One organisation in which lives are played: its people, its clock, and callers of the real router. */
export type Stage = {
  app: App
  organisation: OrganisationHandle
  play: Play
  random: Random
  /** The day on which the play ends. */
  today: LocalDate
  colleagues: ReadonlyMap<string, Person>
  programmes: ReadonlyMap<ProgrammeKey, string>
  /** The code of a parent's status page, by request, as it was shown to them once. */
  codes: Map<string, string>
}

export const personOf = (organisationId: string, kind: 'colleague' | 'volunteer', id: string): Person => ({
  id,
  signedIn: {
    sessionId: `seed-${id}`,
    accountId: `seed-${id}`,
    method: 'passkey',
    memberships: [{ organisationId, personKind: kind, personId: id }],
  },
})

/** Calls the real router as that person, as a parent whose page is open, or as nobody. */
export const callAs = (
  { app, organisation }: Pick<Stage, 'app' | 'organisation'>,
  { signedIn, parentToken }: { signedIn?: SignedIn; parentToken?: string } = {},
): Caller =>
  createCaller({
    app,
    organisationSlug: organisation.slug,
    signedIn: signedIn ?? null,
    parentToken: parentToken ?? null,
    source: 'seed',
    device: 'seed',
    cookies: noCookies,
  })

export const colleague = (stage: Stage, key: string): Person => {
  const person = stage.colleagues.get(key)
  if (person === undefined) throw new Error(`${stage.organisation.slug} has no colleague ${key}.`)
  return person
}
export const callerOf = (stage: Stage, key: string): Caller => callAs(stage, colleague(stage, key))
export const volunteerCaller = (stage: Stage, volunteerId: string): Caller =>
  callAs(stage, personOf(stage.organisation.id, 'volunteer', volunteerId))

export const programme = (stage: Stage, key: ProgrammeKey): string => {
  const id = stage.programmes.get(key)
  if (id === undefined) throw new Error(`${stage.organisation.slug} has no programme ${key}.`)
  return id
}

/** A parent opens the status page with the code and acts there. */
export const parentCaller = async (stage: Stage, requestId: string): Promise<Caller> => {
  const code = stage.codes.get(requestId)
  if (code === undefined) throw new Error('This parent never got a code.')
  const opened = await callAs(stage).intake.openStatus({ commandId: stage.random.id(), secret: { code } })
  if (opened.kind !== 'open') throw new Error('The status page did not open.')
  return callAs(stage, { parentToken: opened.session })
}

/** The day so many days before the end; negative lies ahead. */
export const dayAgo = ({ today }: Stage, days: number): LocalDate => addDays(today, -days)
/** The day that it is on the stage. */
export const thisDay = ({ play }: Stage): LocalDate => localDateOf(play.clock.now)

/** Waits for a time of day, so many days before the end. */
export const until = (stage: Stage, days: number, time: string): Promise<void> =>
  stage.play.until(instantAt(dayAgo(stage, days), time))

/**
 * The same on a working day and in office hours, for what colleagues do: in a weekend the Friday before, or the Monday
 * after when that Friday is over.
 */
export const untilWork = (stage: Stage, days: number, time: string): Promise<void> => {
  const day = dayAgo(stage, days)
  const friday = instantAt(workingDayUpTo(day), time)
  return stage.play.until(friday < stage.play.clock.now ? instantAt(workingDayFrom(day), time) : friday)
}

/**
 * Whether what a colleague would do on a day of the last weekend has no moment any more: the Friday is over and the Monday
 * is today. Waiting for it would hold up what comes after.
 */
export const comesTooLate = (stage: Stage, days: number, time: string): boolean => {
  const day = dayAgo(stage, days)
  return instantAt(workingDayUpTo(day), time) < stage.play.clock.now && workingDayFrom(day) >= stage.today
}

/** A time in office hours. */
export const officeTime = (random: Random): string =>
  `${String(random.whole(9, 16)).padStart(2, '0')}:${String(random.whole(0, 11) * 5).padStart(2, '0')}`
/** A time at which people are at home with their phone. */
export const eveningTime = (random: Random): string =>
  `${String(random.whole(18, 22)).padStart(2, '0')}:${String(random.whole(0, 59)).padStart(2, '0')}`
