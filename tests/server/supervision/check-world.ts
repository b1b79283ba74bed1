import type { CheckAnswers } from '#shared/boundary-check.ts'
import type { FillInCheck } from '#shared/check-form.ts'
import { askChecks } from '#server/supervision/ask-checks.ts'
import { asSystem } from '../../support/as-system.ts'
import type { Persona, World } from '../../support/world.ts'
import { addRunningMatch } from '../contact/running-match.ts'

export const allGreen: CheckAnswers = {
  time: 'no',
  sayingNo: 'yes',
  role: 'no',
  money: 'no',
  secret: 'no',
  safety: 'no',
  joy: 'good',
}

/** What is sent for a check, green unless told otherwise. */
export const filled = (
  world: World,
  id: string,
  answers: Partial<CheckAnswers> = {},
  wantsCall = false,
): FillInCheck => ({ commandId: world.newId(), id, answers: { ...allGreen, ...answers }, wantsCall })

/** Runs the standing job as on this day, in the morning; gives how many checks were asked. */
export const askOn = (world: World, day: string): Promise<number> => {
  world.clock.now = `${day}T08:30:00.000Z`
  return asSystem(world, askChecks)
}

/** The stored checks of a match, in the order in which they were asked. */
export const storedChecks = (world: World, matchId: string) =>
  world.organisation.store.read((tx) =>
    tx.selectFrom('boundary_check').selectAll().where('match_id', '=', matchId).orderBy('talk_on').execute(),
  )

export const lastCheckId = async (world: World, matchId: string): Promise<string> =>
  (await storedChecks(world, matchId)).at(-1)?.id ?? ''

export type Scene = { matchId: string; volunteer: Persona; checkId: string }

/** A match in its trial since 1 October, carried by the founder, with its first check asked on 5 November. */
export const addChecked = async (world: World): Promise<Scene> => {
  const { matchId, volunteer } = await addRunningMatch(world)
  await askOn(world, '2026-11-05')
  return { matchId, volunteer, checkId: await lastCheckId(world, matchId) }
}

/** How many answered rows and events of checks there are: what a refusal leaves as it was. */
export const countChecks = (world: World): Promise<string> =>
  world.organisation.store.read(async (tx) => {
    const rows = await tx
      .selectFrom('boundary_check')
      .select(['answered_at', 'read_at', 'called_on'])
      .execute()
    const events = await tx
      .selectFrom('event')
      .select('id')
      .where('kind', 'like', 'boundaryCheck.%')
      .execute()
    return JSON.stringify([rows, events.length])
  })
