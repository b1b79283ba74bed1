import type { Policy } from '#shared/policy.ts'

/** The rules that are a number, by name. */
export type NumberField = {
  [Field in keyof Policy]: Policy[Field] extends number | null ? Field : never
}[keyof Policy]

type Unit = 'workingDays' | 'days' | 'months' | 'times' | 'km' | 'minutes' | 'matches'
export type NumberRule = {
  field: NumberField
  unit: Unit
  min: number
  max: number
  step?: number
  /** Empty is an answer: no limit. */
  open?: boolean
}

/** The numbers of a policy in groups, as people speak of them; bounds as in shared/policy.ts. */
export const numberGroups: readonly {
  group: 'promises' | 'start' | 'rhythm' | 'talks' | 'length'
  rules: NumberRule[]
}[] = [
  {
    group: 'promises',
    rules: [
      { field: 'firstContactWorkingDays', unit: 'workingDays', min: 1, max: 20 },
      { field: 'intakePlannedWorkingDays', unit: 'workingDays', min: 1, max: 40 },
      { field: 'intakeHeldDays', unit: 'days', min: 1, max: 120 },
      { field: 'applicantContactWorkingDays', unit: 'workingDays', min: 1, max: 20 },
      { field: 'signOfLifeDays', unit: 'days', min: 7, max: 120 },
    ],
  },
  {
    group: 'start',
    rules: [
      { field: 'proposalDays', unit: 'days', min: 1, max: 30 },
      { field: 'afterIntroductionWorkingDays', unit: 'workingDays', min: 1, max: 20 },
      { field: 'trialDays', unit: 'days', min: 7, max: 120 },
      { field: 'capacity', unit: 'matches', min: 1, max: 5 },
    ],
  },
  {
    group: 'rhythm',
    rules: [
      { field: 'defaultIntervalDays', unit: 'days', min: 1, max: 60 },
      { field: 'defaultMinutes', unit: 'minutes', min: 15, max: 600 },
      { field: 'quietDays', unit: 'days', min: 3, max: 120 },
      { field: 'quietIntervals', unit: 'times', min: 1, max: 6, step: 0.5 },
      { field: 'restDaysAfterMatch', unit: 'days', min: 0, max: 180 },
      { field: 'aftercareDays', unit: 'days', min: 7, max: 120 },
    ],
  },
  {
    group: 'talks',
    rules: [
      { field: 'talkFirstDays', unit: 'days', min: 7, max: 120 },
      { field: 'talkSecondDays', unit: 'days', min: 14, max: 240 },
      { field: 'talkEveryDays', unit: 'days', min: 14, max: 365 },
      { field: 'talkHeavyDays', unit: 'days', min: 7, max: 120 },
      { field: 'checkDaysBeforeTalk', unit: 'days', min: 1, max: 28 },
    ],
  },
  {
    group: 'length',
    rules: [
      { field: 'lengthReviewMonths', unit: 'months', min: 1, max: 60 },
      { field: 'lengthWarningMonths', unit: 'months', min: 1, max: 60 },
      { field: 'lengthMaximumMonths', unit: 'months', min: 1, max: 60 },
    ],
  },
]

export const certificateRules: readonly NumberRule[] = [
  { field: 'certificateMonths', unit: 'months', min: 6, max: 60 },
  { field: 'certificateWarningDays', unit: 'days', min: 7, max: 180 },
]

export const distanceRules: readonly NumberRule[] = [
  { field: 'minimumKm', unit: 'km', min: 0, max: 50, step: 0.5, open: true },
  { field: 'maximumKm', unit: 'km', min: 0, max: 100, step: 0.5, open: true },
]

export const allNumberRules: readonly NumberRule[] = [
  ...numberGroups.flatMap(({ rules }) => rules),
  ...certificateRules,
  ...distanceRules,
]

/** Lines of text as a list, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 12)

/** "geldzaken | wijkteam" per line. */
export const doesNotOf = (text: string): Policy['doesNot'] =>
  linesOf(text).map((line) => {
    const [what = '', ...rest] = line.split('|')
    return { what: what.trim(), whoThen: rest.join('|').trim() }
  })

export const doesNotText = (doesNot: Policy['doesNot']): string =>
  doesNot.map(({ what, whoThen }) => (whoThen === '' ? what : `${what} | ${whoThen}`)).join('\n')
