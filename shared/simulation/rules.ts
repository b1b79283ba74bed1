import { addDays, type LocalDate } from '../dates.ts'
import type { ProgrammeRules } from '../matching/week.ts'
import { defaultPolicy } from '../policy.ts'

/** The invented town has one programme, with the rules that every new programme starts with. */
export const programmeId = 'maatjes'
export const rules: ProgrammeRules = { policy: defaultPolicy, weights: defaultPolicy.weights }
export const rulesByProgramme: ReadonlyMap<string, ProgrammeRules> = new Map([[programmeId, rules]])
export const { restDaysAfterMatch, trialDays } = defaultPolicy

/** A Monday. */
export const firstDay: LocalDate = '2026-01-05'
export const dateOf = (day: number): LocalDate => addDays(firstDay, day)
