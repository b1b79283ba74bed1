import { z } from 'zod'
import { defaultConcernClock } from './concern-clock.ts'
import { gates } from './matches.ts'
import { defaultWeights, weightsSchema } from './matching/order.ts'
import { noGoSchema, placeSchema } from './vocabulary.ts'

const minutes = z.int().min(1).max(1440)
const workingDays = z.int().min(0).max(20)

const defaultRoleExamples = 'post van instanties regelen, ruzie oplossen of medische hulp geven'

/** The rules of one programme, in one immutable version. Days and weeks are calendar days and weeks unless named working days. */
export const policySchema = z.strictObject({
  /** What the screen calls the volunteer: maatje, steunouder, voorlezer. */
  volunteerLabel: z.string().min(1).max(40),
  volunteerLabelPlural: z.string().min(1).max(40),
  firstContactWorkingDays: z.int().min(1).max(20),
  intakePlannedWorkingDays: z.int().min(1).max(40),
  intakeHeldDays: z.int().min(1).max(120),
  applicantContactWorkingDays: z.int().min(1).max(20),
  proposalDays: z.int().min(1).max(30),
  afterIntroductionWorkingDays: z.int().min(1).max(20),
  trialDays: z.int().min(7).max(120),
  quietDays: z.int().min(3).max(120),
  /** For other rhythms than weekly: this many times the agreed interval. */
  quietIntervals: z.number().min(1).max(6),
  signOfLifeDays: z.int().min(7).max(120),
  certificateMonths: z.int().min(6).max(60),
  certificateWarningDays: z.int().min(7).max(180),
  aftercareDays: z.int().min(7).max(120),
  lengthReviewMonths: z.int().min(1).max(60),
  lengthWarningMonths: z.int().min(1).max(60),
  lengthMaximumMonths: z.int().min(1).max(60),
  gates: z.array(z.enum(gates)),
  places: z.array(placeSchema).min(1),
  /** The programme meets at the family's home, so the address is shown once the introduction has a date. */
  meetsAtFamilyHome: z.boolean(),
  minimumKm: z.number().min(0).max(50).nullable(),
  maximumKm: z.number().min(0).max(100).nullable(),
  capacity: z.int().min(1).max(5),
  restDaysAfterMatch: z.int().min(0).max(180),
  defaultIntervalDays: z.int().min(1).max(60),
  defaultMinutes: z.int().min(15).max(600),
  /** Starting texts of a role agreement. */
  does: z.array(z.string().min(1).max(200)).max(12),
  doesNot: z
    .array(z.strictObject({ what: z.string().min(1).max(200), whoThen: z.string().max(200) }))
    .max(12),
  /** What this programme's volunteers never do; offered as limits. */
  programmeNoGos: z.array(noGoSchema),
  /** How much each of the four counts in the order of a shortlist, when nobody says otherwise, and in the weekly plan. */
  weights: weightsSchema.default(defaultWeights),
  /** Office hours (minutes since midnight), and how fast a concern is read and taken further. */
  concernClock: z
    .strictObject({
      opensAt: z.int().min(0).max(1440),
      closesAt: z.int().min(0).max(1440),
      readMinutes: z.strictObject({ lowLevel: minutes, worry: minutes, serious: minutes }),
      stepWorkingDays: z.strictObject({
        lowLevel: workingDays,
        worry: workingDays,
        serious: workingDays,
        acute: workingDays,
      }),
    })
    .refine(({ opensAt, closesAt }) => opensAt < closesAt, 'hours')
    .default(defaultConcernClock),
  /** Days before a talk on which the boundary check is asked. */
  checkDaysBeforeTalk: z.int().min(1).max(28).default(7),
  /** Talks: the first and the second count from the trial's first day, the others from the one before. */
  talkFirstDays: z.int().min(7).max(120).default(42),
  talkSecondDays: z.int().min(14).max(240).default(91),
  talkEveryDays: z.int().min(14).max(365).default(91),
  /** For heavier matches. */
  talkHeavyDays: z.int().min(7).max(120).default(30),
  /** What does not belong to the volunteer's role here: the examples of the boundary check's third question. */
  roleExamples: z.string().max(160).default(defaultRoleExamples),
})
export type Policy = z.output<typeof policySchema>

/** A first policy: the defaults of practice, all of them editable per programme. */
export const defaultPolicy: Policy = {
  volunteerLabel: 'maatje',
  volunteerLabelPlural: 'maatjes',
  firstContactWorkingDays: 3,
  intakePlannedWorkingDays: 5,
  intakeHeldDays: 21,
  applicantContactWorkingDays: 3,
  proposalDays: 7,
  afterIntroductionWorkingDays: 2,
  trialDays: 42,
  quietDays: 14,
  quietIntervals: 2,
  signOfLifeDays: 28,
  certificateMonths: 36,
  certificateWarningDays: 56,
  aftercareDays: 42,
  lengthReviewMonths: 12,
  lengthWarningMonths: 18,
  lengthMaximumMonths: 24,
  gates: ['certificate', 'agreement', 'training', 'roleAgreement'],
  places: ['familyHome', 'outside'],
  meetsAtFamilyHome: true,
  minimumKm: null,
  maximumKm: 10,
  capacity: 1,
  restDaysAfterMatch: 28,
  defaultIntervalDays: 7,
  defaultMinutes: 120,
  does: [],
  doesNot: [],
  programmeNoGos: [],
  weights: defaultWeights,
  concernClock: defaultConcernClock,
  checkDaysBeforeTalk: 7,
  talkFirstDays: 42,
  talkSecondDays: 91,
  talkEveryDays: 91,
  talkHeavyDays: 30,
  roleExamples: defaultRoleExamples,
}
