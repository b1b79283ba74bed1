import { actingRoles } from '#shared/acting-roles.ts'
import * as screening from '#shared/volunteer-screening.ts'
import { changes } from '../base/procedures.ts'
import { coordinatedVolunteer } from './access.ts'
import { askCertificate } from './ask-certificate.ts'
import { recordReference } from './record-reference.ts'
import { recordTraining } from './record-training.ts'
import { removeScreeningStep } from './remove-screening-step.ts'
import { seeCertificate } from './see-certificate.ts'
import { signAgreement } from './sign-agreement.ts'

export const aboutVolunteer = { kind: 'volunteer', field: 'volunteerId' } as const

/** Who works with volunteers; what the rule of each life-cycle move repeats. */
export const staff = {
  who: actingRoles,
  relation: 'caseload',
  classes: [],
  about: aboutVolunteer,
} as const

/** What has to be seen, called and followed before a volunteer can be asked. */
export const screeningProcedures = {
  askCertificate: changes({
    ...staff,
    input: screening.askCertificateSchema,
    act: async (change, input) =>
      askCertificate(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  seeCertificate: changes({
    ...staff,
    classes: ['V3'],
    input: screening.seeCertificateSchema,
    act: async (change, input) =>
      seeCertificate(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  recordReference: changes({
    ...staff,
    input: screening.recordReferenceSchema,
    act: async (change, input) =>
      recordReference(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  recordTraining: changes({
    ...staff,
    input: screening.recordTrainingSchema,
    act: async (change, input) =>
      recordTraining(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  signAgreement: changes({
    ...staff,
    input: screening.signAgreementSchema,
    act: async (change, input) =>
      signAgreement(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
  removeStep: changes({
    ...staff,
    input: screening.removeScreeningStepSchema,
    act: async (change, input) =>
      removeScreeningStep(change, await coordinatedVolunteer(change, input.volunteerId), input),
  }),
}
