import type { Decide } from '#shared/intake-acts.ts'
import { needsVolunteer, type SupportOutcome } from '#shared/intake.ts'
import type { RequestFile } from './intake-data.ts'

/** A decision while it is being made. Nothing is chosen beforehand; `parentText` null is the text that is offered. */
export type DecisionDraft = {
  outcome: SupportOutcome | undefined
  safe: Decide['safe'] | undefined
  bearable: Decide['bearable'] | undefined
  wanted: Decide['wanted'] | undefined
  reasons: string
  /** A colleague's id, `outside`, or nothing yet. */
  consultWith: string
  consultOn: string
  consultSaid: string
  reviewOn: string
  parentText: string | null
  volunteerTrack: string
  otherTrack: string
}

export const emptyDecision = (today: string): DecisionDraft => ({
  outcome: undefined,
  safe: undefined,
  bearable: undefined,
  wanted: undefined,
  reasons: '',
  consultWith: '',
  consultOn: today,
  consultSaid: '',
  reviewOn: '',
  parentText: null,
  volunteerTrack: '',
  otherTrack: '',
})

/** Doubt, or a no, about safety or weight: somebody else thinks along. */
export const hasDoubt = ({ safe, bearable }: DecisionDraft): boolean =>
  (safe !== undefined && safe !== 'yes') || (bearable !== undefined && bearable !== 'yes')

export const asksReasons = (draft: DecisionDraft): boolean =>
  draft.outcome === 'professional' || hasDoubt(draft)

export type MissingNeed = 'hoursPerWeek' | 'intervalDays' | 'weight' | 'dayParts' | 'youthAgrees'

/** What has to be filled in before anybody can be looked for. */
export const missingNeeds = (file: RequestFile): MissingNeed[] => {
  const mustAgree = file.supportedAge === '12-15' || file.supportedAge === '16+'
  return [
    ...(file.hoursPerWeek === null ? (['hoursPerWeek'] as const) : []),
    ...(file.intervalDays === null ? (['intervalDays'] as const) : []),
    ...(file.weight === null ? (['weight'] as const) : []),
    ...(file.dayPartsAnswer === 'chosen' || file.dayPartsAnswer === 'any' ? [] : (['dayParts'] as const)),
    ...(mustAgree && !file.youthAgrees ? (['youthAgrees'] as const) : []),
  ]
}

export type DecisionFault = 'answerFirst' | 'needsFirst' | 'reasonsFirst' | 'consultFirst' | 'textFirst'

type Ready = Omit<Decide, 'commandId'>

/** The decision as it is sent, or the first thing that is still missing. */
export const readyDecision = (
  file: RequestFile,
  draft: DecisionDraft,
  parentText: string,
): Ready | DecisionFault => {
  const { outcome, safe, bearable, wanted } = draft
  if (outcome === undefined || safe === undefined || bearable === undefined || wanted === undefined)
    return 'answerFirst'
  if (needsVolunteer(outcome) && missingNeeds(file).length > 0) return 'needsFirst'
  if (asksReasons(draft) && draft.reasons.trim() === '') return 'reasonsFirst'
  const isConsulted = draft.consultWith !== '' && draft.consultSaid.trim() !== '' && draft.consultOn !== ''
  if (hasDoubt(draft) && !isConsulted) return 'consultFirst'
  if (parentText.trim() === '') return 'textFirst'
  return {
    requestId: file.id,
    version: file.version,
    outcome,
    safe,
    bearable,
    wanted,
    reasons: draft.reasons,
    consult: isConsulted
      ? {
          colleagueId: draft.consultWith === 'outside' ? null : draft.consultWith,
          on: draft.consultOn,
          said: draft.consultSaid,
        }
      : null,
    reviewOn: draft.reviewOn === '' ? null : draft.reviewOn,
    parentText,
    volunteerTrack: needsVolunteer(outcome) ? draft.volunteerTrack : '',
    otherTrack: outcome === 'volunteer' ? '' : draft.otherTrack,
  }
}
