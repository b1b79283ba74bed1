import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { addDays, type LocalDate } from '#shared/dates.ts'
import type { RequestState } from '#shared/intake.ts'
import type { App } from '../base/app.ts'
import type { Change } from '../base/context.ts'
import { createApp } from '../create-app.ts'
import { recordAll } from '../base/record.ts'
import { systemActor, writeAs } from '../base/write-as.ts'
import { importPostcodes } from '../organisation/import-postcodes.ts'
import { policyInForce } from '../organisation/policies.ts'
import { instantAt } from './calendar.ts'
import { type OrganisationSpec, thuisNabij } from './colleagues.ts'
import { makeBatch } from './large-batch.ts'
import { type FamilyPlan, type LargeFamily, largeFamily, putFamily } from './large-families.ts'
import { type LargeMatch, putMatch } from './large-matches.ts'
import { largeRegister, type LargeStage } from './large-stage.ts'
import { mostTowns, townAreas, townFile } from './large-towns.ts'
import { type LargeVolunteer, largeVolunteer, putVolunteer } from './large-volunteers.ts'
import { lastNames, volunteerNames } from './names.ts'
import { makePlay } from './play.ts'
import { isEmpty, notEmptySentence } from './queries.ts'
import { makeRandom, type Random } from '#shared/random.ts'
import { settle } from './settle.ts'
import type { Stage } from './stage.ts'

/** How many of each. `searching`: families without a match; by default a twentieth. */
export type LargeSize = { households: number; volunteers: number; contactMoments: number; searching?: number }
export const largeSize: LargeSize = { households: 20_000, volunteers: 5_000, contactMoments: 500_000 }

export type LargeSeeding = {
  size: LargeSize
  seed: number
  today: LocalDate
  onProgress?: (line: string) => void
  /** Between two pieces of work; when it says yes, what was begun stays half and has to be thrown away. */
  isStopped?: () => boolean
}

/** Thrown when somebody stopped the work. */
export class SeedStopped extends Error {
  constructor() {
    super('Stopped. The installation is half filled: remove it and begin again.')
    this.name = 'SeedStopped'
  }
}

const carrierCount = 40
const peopleAtOnce = 250
const eventsAtOnce = 5000
const volunteersPerTown = 250
/** Days before today on which the organisation began: before everybody in it. */
const foundedOn = 1000

const largeTown: OrganisationSpec = {
  ...thuisNabij,
  colleagues: [
    ...thuisNabij.colleagues,
    ...lastNames.slice(0, carrierCount).map((lastName, at) => ({
      key: `carrier${at}`,
      name: `${volunteerNames[at]?.[0] ?? 'Anna'} ${lastName}`,
      phone: '030 123 45 74',
      roles: ['coordinator'] as const,
    })),
  ],
}

const stateOf = (at: number): RequestState => {
  const part = at % 20
  if (part < 12) return 'closed'
  if (part < 16) return 'supported'
  if (part < 18) return (['withdrawn', 'referred', 'notSuitable'] as const)[at % 3] ?? 'withdrawn'
  return part === 18
    ? 'searching'
    : ((['submitted', 'contacted', 'intakeDone'] as const)[at % 3] ?? 'submitted')
}

const prepare = async (
  app: App,
  { size, today }: LargeSeeding,
  random: Random,
): Promise<{ stage: Stage; large: LargeStage }> => {
  const play = makePlay(instantAt(addDays(today, -foundedOn), '09:00'))
  const ids = random.branch('ids')
  const played = await createApp(app.databases, app.masterKey, app.config, {
    now: () => play.clock.now,
    newId: ids.id,
    newToken: app.newToken,
  })
  const stage = await settle(largeTown, {
    app: played,
    play,
    random: random.branch('settling'),
    today,
    programmes: ['maatjes', 'steunouders', 'taalmaatjes'],
  })
  const towns = Math.min(mostTowns, Math.max(1, Math.ceil(size.volunteers / volunteersPerTown)))
  const areas = townAreas(random.branch('towns'), towns)
  await importPostcodes(played, stage.organisation, Readable.from([townFile(areas)]), {
    source: 'Verzonnen steden',
    licence: 'EUPL-1.2',
    asOf: today,
    partial: true,
  })
  play.clock.now = instantAt(today, '06:00')
  const programmes = await stage.organisation.store.read((tx) =>
    Promise.all(
      [...stage.programmes].map(async ([key, id]) => ({
        key,
        id,
        policyVersionId: (await policyInForce(tx, id)).policyVersionId,
      })),
    ),
  )
  const people = random.branch('people')
  return {
    stage,
    large: {
      random: people,
      register: largeRegister(people),
      today,
      areas,
      programmes,
      carriers: largeTown.colleagues
        .filter(({ roles }) => roles.includes('coordinator'))
        .map(({ key }) => key),
      colleagueIds: new Map([...stage.colleagues].map(([key, { id }]) => [key, id])),
      events: [],
    },
  }
}

/** Who has somebody: volunteers of one area and programme, the next in turn that still has a place when it goes on. */
const pairing = (volunteers: readonly LargeVolunteer[]) => {
  const free = volunteers
    .filter(({ status }) => status === 'available')
    .map((one) => ({ one, left: one.capacity }))
  let next = 0
  return (goesOn: boolean): LargeVolunteer => {
    for (let tries = 0; tries < free.length; tries += 1) {
      const found = free[next++ % free.length]
      if (found === undefined) break
      if (!goesOn) return found.one
      // A good part of the people keeps a free place, so that there is somebody to look for.
      if (found.left > 0 && next % 5 !== 0) {
        found.left -= 1
        return found.one
      }
    }
    throw new Error('There are too few volunteers for so many matches.')
  }
}

const isMatched = (status: RequestState) => status === 'supported' || status === 'closed'

/**
 * Fills an empty installation with one organisation as large as they come: rows many at a time, texts sealed with the
 * keys of their people, one event per act in the order of time, and both chains whole. The same day, seed and size give
 * the same people; keys and secrets are new each time. Throws `SeedStopped` when it was stopped,
 * and a sentence when the installation holds an organisation already.
 */
export const seedLarge = async (app: App, seeding: LargeSeeding): Promise<Stage> => {
  const { size, onProgress = () => {}, isStopped = () => false } = seeding
  if (!(await isEmpty(app))) throw new Error(notEmptySentence)
  const random = makeRandom(seeding.seed)
  const { stage, large } = await prepare(app, seeding, random)
  const inPieces = async (
    what: string,
    count: number,
    atOnce: number,
    work: (change: Change, from: number, to: number) => Promise<void>,
  ) => {
    for (let from = 0; from < count; from += atOnce) {
      await nextTurn()
      if (isStopped()) throw new SeedStopped()
      const to = Math.min(count, from + atOnce)
      onProgress(`${what}: ${from} of ${count}`)
      await writeAs({
        app: stage.app,
        organisation: stage.organisation,
        procedure: 'seed',
        actorIn: async () => systemActor,
        carryOut: (change) => work(change, from, to),
      })
    }
  }

  const volunteers: LargeVolunteer[] = []
  await inPieces('Volunteers', size.volunteers, peopleAtOnce, async (change, from, to) => {
    const batch = makeBatch()
    for (let at = from; at < to; at += 1) {
      const one = largeVolunteer(large, at)
      volunteers.push(one)
      await putVolunteer(change, large, batch, one)
    }
    await batch.write(change.tx)
  })

  const searching = size.searching ?? Math.floor(size.households / 20)
  const states = Array.from({ length: size.households }, (_, at): RequestState =>
    size.searching === undefined ? stateOf(at) : at < searching ? 'searching' : stateOf(at),
  )
  const matches = states.filter(isMatched).length
  const volunteerFor = pairing(volunteers)
  let matched = 0
  await inPieces('Families', size.households, peopleAtOnce, async (change, from, to) => {
    const batch = makeBatch()
    for (let at = from; at < to; at += 1) {
      const status = states[at] ?? 'searching'
      const volunteer = isMatched(status) ? volunteerFor(status === 'supported') : null
      const plan: FamilyPlan = {
        number: 2001 + at,
        status,
        submittedOn: isMatched(status) ? large.random.whole(330, 800) : large.random.whole(1, 150),
        area: volunteer?.area ?? large.random.pick(large.areas).code,
        programme:
          volunteer === null ? at : large.programmes.findIndex(({ id }) => id === volunteer.programmeId),
      }
      const family: LargeFamily = largeFamily(large, plan)
      await putFamily(change, large, batch, family)
      if (volunteer === null) continue
      const share = (upTo: number) => Math.floor((size.contactMoments * upTo) / matches)
      const match: LargeMatch = {
        family,
        volunteer,
        startedOn: plan.submittedOn - 80,
        endedOn: status === 'supported' ? null : large.random.whole(10, 100),
        moments: share(matched + 1) - share(matched),
      }
      matched += 1
      await putMatch(change, large, batch, match)
    }
    await batch.write(change.tx)
  })

  const { events } = large
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  await inPieces('Events', events.length, eventsAtOnce, (change, from, to) =>
    recordAll(change, events.slice(from, to)),
  )
  return stage
}
