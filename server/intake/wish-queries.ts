import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { MatchWishes } from '#shared/intake-acts.ts'
import { type TaskFact, taskFacts } from '#shared/intake.ts'
import { type Language, languages } from '#shared/vocabulary.ts'
import { type OwnExperience, ownExperiences } from '#shared/volunteers.ts'
import { replaceKinds } from './request-queries.ts'

/** The lists of a request's wishes beside its kinds. `tasks` null: not talked about. */
export type WishLists = {
  languages: Language[]
  experiences: OwnExperience[]
  tasks: TaskFact[] | null
}

export const wishListsOf = async (tx: Tx, id: string): Promise<WishLists> => {
  const spoken = await tx
    .selectFrom('help_request_language')
    .select('language')
    .where('help_request_id', '=', id)
    .execute()
  const wished = await tx
    .selectFrom('help_request_experience')
    .select('experience')
    .where('help_request_id', '=', id)
    .execute()
  const tasks = await tx
    .selectFrom('help_request_fact')
    .select(['fact', 'holds'])
    .where('help_request_id', '=', id)
    .execute()
  const holding = new Set(
    z.array(z.enum(taskFacts)).parse(tasks.filter((one) => one.holds === 1).map((one) => one.fact)),
  )
  return {
    languages: languages.filter((one) => spoken.some(({ language }) => language === one)),
    experiences: ownExperiences.filter((one) => wished.some(({ experience }) => experience === one)),
    tasks: tasks.length === 0 ? null : taskFacts.filter((fact) => holding.has(fact)),
  }
}

/** Every list of the wishes is replaced as a whole. */
export const replaceWishLists = async (
  tx: Tx,
  id: string,
  wishes: Pick<MatchWishes, 'kinds' | 'languages' | 'experiences' | 'tasks'>,
): Promise<void> => {
  await replaceKinds(tx, id, wishes.kinds)
  await tx.deleteFrom('help_request_language').where('help_request_id', '=', id).execute()
  if (wishes.languages.length > 0)
    await tx
      .insertInto('help_request_language')
      .values(wishes.languages.map((language) => ({ help_request_id: id, language })))
      .execute()
  await tx.deleteFrom('help_request_experience').where('help_request_id', '=', id).execute()
  if (wishes.experiences.length > 0)
    await tx
      .insertInto('help_request_experience')
      .values(wishes.experiences.map((experience) => ({ help_request_id: id, experience })))
      .execute()
  await tx.deleteFrom('help_request_fact').where('help_request_id', '=', id).execute()
  const { tasks } = wishes
  if (tasks !== null)
    await tx
      .insertInto('help_request_fact')
      .values(
        taskFacts.map((fact) => ({
          help_request_id: id,
          fact,
          holds: tasks.includes(fact) ? (1 as const) : (0 as const),
        })),
      )
      .execute()
}
