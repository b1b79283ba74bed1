import { sealsOf } from '#server/base/person-keys.ts'
import type { RunningApp } from '../support/running-app.ts'

const organisationOf = async ({ app }: RunningApp) => {
  const organisation = await app.organisation('thuisnabij')
  if (organisation === undefined) throw new Error('There is no organisation yet.')
  return organisation
}

/** Every text that parents, referrers and applicants sent, with its seal opened, oldest first. */
export const storedTexts = async (
  running: RunningApp,
): Promise<{ stories: string[]; messages: string[]; motivations: string[] }> => {
  const organisation = await organisationOf(running)
  return organisation.store.read(async (tx) => {
    const seals = sealsOf({ tx, organisation, newId: () => '', now: '' })
    const stories: string[] = []
    const requests = await tx
      .selectFrom('help_request')
      .select(['id', 'household_id', 'sealed_story'])
      .orderBy('number')
      .execute()
    for (const { id, household_id, sealed_story } of requests) {
      const cell = { table: 'help_request', column: 'sealed_story', id }
      const owner = { kind: 'household', id: household_id } as const
      stories.push(sealed_story === null ? '' : ((await seals.open(owner, cell, sealed_story)) ?? ''))
    }
    const messages: string[] = []
    const sent = await tx
      .selectFrom('parent_message')
      .innerJoin('help_request', 'help_request.id', 'parent_message.help_request_id')
      .select(['parent_message.id', 'household_id', 'sealed_text'])
      .orderBy('parent_message.at')
      .execute()
    for (const { id, household_id, sealed_text } of sent) {
      const cell = { table: 'parent_message', column: 'sealed_text', id }
      messages.push((await seals.open({ kind: 'household', id: household_id }, cell, sealed_text)) ?? '')
    }
    const motivations: string[] = []
    const applicants = await tx
      .selectFrom('volunteer')
      .select(['id', 'sealed_motivation'])
      .orderBy('applied_at')
      .execute()
    for (const { id, sealed_motivation } of applicants) {
      const cell = { table: 'volunteer', column: 'sealed_motivation', id }
      const text =
        sealed_motivation === null ? '' : await seals.open({ kind: 'volunteer', id }, cell, sealed_motivation)
      motivations.push(text ?? '')
    }
    return { stories, messages, motivations }
  })
}
