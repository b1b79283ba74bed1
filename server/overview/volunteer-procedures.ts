import { funnelSchema, volunteerListSchema } from '#shared/volunteer-list.ts'
import { oneVolunteerSchema } from '#shared/volunteer-profile.ts'
import { disclose } from '../base/disclose.ts'
import { discloses, reads } from '../base/procedures.ts'
import { knownVolunteer } from '../volunteers/access.ts'
import { listVolunteers } from './list-volunteers.ts'
import { recruitmentFunnel } from './recruitment-funnel.ts'
import { matchesOfVolunteer } from './volunteer-list-queries.ts'

const staff = ['coordinator', 'teamLead', 'projectLead'] as const

/** Views of volunteers that need their matches, which a volunteer herself knows nothing of. */
export const volunteerProcedures = {
  volunteers: discloses({
    who: staff,
    relation: 'organisation',
    classes: ['V1', 'V3', 'C1'],
    input: volunteerListSchema,
    answer: listVolunteers,
  }),
  volunteerMatches: discloses({
    who: staff,
    relation: 'organisation',
    classes: ['D0'],
    about: { kind: 'volunteer', field: 'volunteerId' },
    input: oneVolunteerSchema,
    answer: async (change, { volunteerId }) => {
      const { volunteer } = await knownVolunteer(change, volunteerId)
      const matches = await matchesOfVolunteer(change.tx, volunteer.id)
      await disclose(change, {
        shape: 'list',
        purpose: 'organisation',
        subject: 'match',
        ids: matches.map(({ id }) => id),
      })
      return matches
    },
  }),
  funnel: reads({
    who: [...staff, 'admin'],
    relation: 'organisation',
    classes: [],
    input: funnelSchema,
    answer: recruitmentFunnel,
  }),
}
