import { actingRoles } from '#shared/acting-roles.ts'
import { z } from 'zod'
import { applyAsVolunteerSchema } from '#shared/application-form.ts'
import * as profile from '#shared/volunteer-profile.ts'
import * as screening from '#shared/volunteer-screening.ts'
import { disclose } from '../base/disclose.ts'
import { changes, discloses, reads } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { coordinatedVolunteer, knownVolunteer, ownProfile } from './access.ts'
import { applyAsVolunteer } from './apply-as-volunteer.ts'
import { enterVolunteer } from './enter-volunteer.ts'
import { volunteerNames } from './file-queries.ts'
import { giveSignOfLife } from './give-sign-of-life.ts'
import { logFirstContact } from './log-first-contact.ts'
import { makeAvailable } from './make-available.ts'
import { openVolunteerFile } from './open-volunteer-file.ts'
import { pauseMine, pauseVolunteer } from './pause-volunteer.ts'
import { planRest } from './plan-rest.ts'
import { planInterview } from './plan-interview.ts'
import { readFile } from './read-file.ts'
import { readMine } from './read-mine.ts'
import { recordInterview } from './record-interview.ts'
import { recordLeaving } from './record-leaving.ts'
import { resumeVolunteer } from './resume-volunteer.ts'
import { saveContact } from './save-contact.ts'
import { saveMine } from './save-mine.ts'
import { saveProfile } from './save-profile.ts'
import { aboutVolunteer as about, screeningProcedures, staff } from './screening-procedures.ts'
import { startScreening } from './start-screening.ts'
import { startTraining } from './start-training.ts'
import { takeSignOfLifeBack } from './take-sign-of-life-back.ts'
import { takeVolunteer } from './take-volunteer.ts'
import { welcomeBack } from './welcome-back.ts'

const lookers = { who: ['coordinator', 'teamLead', 'projectLead'], relation: 'organisation' } as const
const self = { who: ['volunteer'], relation: 'self', classes: ['V1', 'C1'] } as const

export const volunteersRouter = t.router({
  submitApplication: changes({
    who: [
      'anonymous',
      'parent',
      'volunteer',
      'coordinator',
      'teamLead',
      'projectLead',
      'safeguardingLead',
      'admin',
    ],
    relation: 'public',
    classes: [],
    input: applyAsVolunteerSchema,
    act: applyAsVolunteer,
  }),
  enter: changes({
    who: actingRoles,
    relation: 'organisation',
    classes: [],
    input: profile.enterVolunteerSchema,
    act: enterVolunteer,
  }),

  list: discloses({
    ...lookers,
    classes: ['V1'],
    input: z.void(),
    answer: async (change) => {
      const names = await volunteerNames(change.tx)
      await disclose(change, {
        shape: 'list',
        purpose: 'organisation',
        subject: 'volunteer',
        ids: names.map(({ id }) => id),
      })
      return names
    },
  }),
  file: discloses({
    ...lookers,
    classes: ['V1', 'V2', 'V3', 'V4', 'C1'],
    about,
    input: profile.oneVolunteerSchema,
    answer: async (change, { volunteerId }) => readFile(change, await knownVolunteer(change, volunteerId)),
  }),
  openWithReason: changes({
    ...lookers,
    classes: [],
    about,
    input: profile.openVolunteerSchema,
    act: async (change, input) =>
      openVolunteerFile(change, (await knownVolunteer(change, input.volunteerId)).volunteer, input),
  }),
  take: changes({
    ...staff,
    input: profile.changeVolunteerSchema.omit({ version: true }),
    act: async (change, { volunteerId }) =>
      takeVolunteer(change, await coordinatedVolunteer(change, volunteerId)),
  }),

  logFirstContact: changes({
    ...staff,
    input: screening.logFirstContactSchema,
    act: async (change, input) =>
      logFirstContact(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  giveSignOfLife: changes({
    ...staff,
    input: profile.giveSignOfLifeSchema,
    act: async (change, input) =>
      giveSignOfLife(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  takeSignOfLifeBack: changes({
    ...staff,
    input: profile.changeVolunteerSchema,
    act: async (change, input) =>
      takeSignOfLifeBack(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  planInterview: changes({
    ...staff,
    input: screening.planInterviewSchema,
    act: async (change, input) =>
      planInterview(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  recordInterview: changes({
    ...staff,
    input: screening.recordInterviewSchema,
    act: async (change, input) =>
      recordInterview(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  startScreening: changes({
    ...staff,
    input: profile.changeVolunteerSchema,
    act: async (change, input) =>
      startScreening(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  startTraining: changes({
    ...staff,
    input: profile.changeVolunteerSchema,
    act: async (change, input) =>
      startTraining(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  makeAvailable: changes({
    ...staff,
    input: screening.makeAvailableSchema,
    act: async (change, input) =>
      makeAvailable(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  leave: changes({
    ...staff,
    input: screening.recordLeavingSchema,
    act: async (change, input) =>
      recordLeaving(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  comeBack: changes({
    ...staff,
    input: profile.changeVolunteerSchema,
    act: async (change, input) =>
      welcomeBack(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),

  ...screeningProcedures,

  saveContact: changes({
    ...staff,
    input: profile.saveContactSchema,
    act: async (change, input) =>
      saveContact(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  saveProfile: changes({
    ...staff,
    input: profile.saveProfileSchema,
    act: async (change, input) =>
      saveProfile(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  pause: changes({
    ...staff,
    input: profile.pauseVolunteerSchema,
    act: async (change, input) =>
      pauseVolunteer(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  resume: changes({
    ...staff,
    input: profile.changeVolunteerSchema,
    act: async (change, input) =>
      resumeVolunteer(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  setRest: changes({
    ...staff,
    input: profile.setRestSchema,
    act: async (change, input) =>
      planRest(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),

  mine: reads({
    ...self,
    input: z.void(),
    answer: async (reader) => readMine(reader, await ownProfile(reader)),
  }),
  saveMine: changes({
    ...self,
    input: profile.saveMineSchema,
    act: async (change, input) => saveMine(change, await ownProfile(change), input),
  }),
  pauseMine: changes({
    ...self,
    input: profile.pauseMineSchema,
    act: async (change, input) => pauseMine(change, await ownProfile(change), input),
  }),
  resumeMine: changes({
    ...self,
    input: profile.resumeMineSchema,
    act: async (change, input) => resumeVolunteer(change, await ownProfile(change), input),
  }),
})
