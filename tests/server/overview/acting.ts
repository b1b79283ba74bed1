import type { Today } from '#server/overview/show-today.ts'
import type { TodayRow } from '#server/overview/today-row.ts'
import type { Persona, World } from '../../support/world.ts'
import { addScene, bring, canaries, type Scene } from '../matches/match-world.ts'

/** Everything that a world's own first screen holds, whole. */
export const todayOf = (
  world: World,
  { as = world.founder, scope = 'mine', districtId = null, whole = null }: TodayOptions = {},
): Promise<Today> => world.as(as).overview.today({ scope, districtId, whole })

type TodayOptions = {
  as?: Persona
  scope?: 'mine' | 'all'
  districtId?: string | null
  whole?: TodayRow['kind'] | null
}

export const rowsOf = (today: Today): TodayRow[] => today.blocks.flatMap(({ rows }) => rows)

/** What is asked, as kind and standing, in the order of the screen. */
export const asked = async (world: World, options: TodayOptions = {}): Promise<string[]> =>
  rowsOf(await todayOf(world, options)).map(({ kind, standing }) => `${kind} ${standing}`)

export const rowOfKind = async (
  world: World,
  kind: TodayRow['kind'],
  options: TodayOptions = {},
): Promise<TodayRow> => {
  const row = rowsOf(await todayOf(world, options)).find((one) => one.kind === kind)
  if (row === undefined) throw new Error(`Nothing of kind ${kind} is asked.`)
  return row
}

/** A match of a new family and volunteer in this world, brought to a state by the acts of its people. */
export const matchIn = async (world: World, state: Parameters<typeof bring>[1]): Promise<Scene> => {
  const scene = await addScene(world)
  await bring(scene, state)
  return scene
}

export const pair = [canaries.volunteerName, canaries.familyName]

/** Everything a refused act could have left behind. */
export const traces = (world: World): Promise<string> =>
  world.organisation.store.read(async (tx) =>
    JSON.stringify([
      await tx.selectFrom('event').selectAll().execute(),
      await tx.selectFrom('later').selectAll().execute(),
      await tx.selectFrom('outbox').selectAll().execute(),
      await tx.selectFrom('help_request').selectAll().execute(),
      await tx.selectFrom('volunteer').selectAll().execute(),
      await tx.selectFrom('match').selectAll().execute(),
    ]),
  )

export const at = (world: World, day: string): void => {
  world.clock.now = `${day}T09:00:00.000Z`
}

/** The lines that one procedure left in the read log. */
export const readLines = (world: World, procedure: string) =>
  world.organisation.store.read((tx) =>
    tx
      .selectFrom('read_log')
      .select(['purpose', 'subjects', 'count', 'actor_id'])
      .where('procedure', '=', procedure)
      .orderBy('seq')
      .execute(),
  )
