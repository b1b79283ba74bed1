import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { refuse } from '../base/refusal.ts'
import { findReaders } from './access.ts'
import type { Worker } from './people-queries.ts'
import type { Concern } from './queries.ts'

type About = Pick<Concern, 'matchId' | 'volunteerId' | 'aboutColleagueId'>

/** Who is written to: who carries it; those who guard safety when nobody does, or when it is about a colleague. */
const whoIsTold = (readers: readonly Worker[], aboutColleagueId: string | null) => {
  const carriers = readers.filter(({ roles }) => !roles.includes('safeguardingLead'))
  return aboutColleagueId === null && carriers.length > 0 ? carriers : readers
}

/** A mail that says that something waits, and nothing about what. Refuses `nobodyToRead` when nobody would read it. */
export const writeToReaders = async (change: Change, about: About): Promise<void> => {
  const readers = (await findReaders(change, [about]))(about)
  if (readers.length === 0) refuse('nobodyToRead')
  for (const { id, email } of whoIsTold(readers, about.aboutColleagueId))
    if (id !== change.actor.id && email !== '')
      await sendMail(change, {
        template: 'deskNews',
        to: email,
        locale: 'nl',
        person: { kind: 'colleague', id },
        values: { link: `/${change.organisation.slug}/desk` },
      })
}
