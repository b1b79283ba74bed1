import { fromMask } from '#shared/day-parts.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { refuse } from '../base/refusal.ts'
import { gateFacts } from '#shared/volunteer-standing.ts'
import { stepsOf } from '../volunteers/screening-queries.ts'
import { type Family, familyOf } from './family-queries.ts'
import { openMatchOfRequest } from './queries.ts'
import { readAgreement } from './read-agreement.ts'
import { matchCell, openText } from './sealed-texts.ts'
import { type MatchedVolunteer, volunteerOfMatch } from './volunteer-queries.ts'

const sharedDayParts = (family: Family, volunteer: MatchedVolunteer) =>
  fromMask(family.dayPartsAnswer === 'chosen' ? family.dayParts & volunteer.dayParts : volunteer.dayParts)

/**
 * What the parent sees of a match on the status page: nothing before the volunteer's yes, which includes showing the
 * first name; then who it is, the introduction, the agreement and what to answer.
 */
export const readForParent = async (change: Change) => {
  if (change.actor.kind !== 'parent') return refuse('notAllowed')
  const { helpRequestId } = change.actor
  const match = await openMatchOfRequest(change.tx, helpRequestId)
  const visible = match?.volunteerAnswer?.answer === 'yes' ? match : undefined
  const ids = visible === undefined ? [] : [visible.id]
  await disclose(change, { shape: 'file', purpose: 'self', subject: 'match', ids })
  if (visible === undefined) return null
  const family = await familyOf(change.tx, helpRequestId)
  const volunteer = await volunteerOfMatch(change.tx, visible.volunteerId)
  const steps = await stepsOf(change.tx, visible.volunteerId)
  const [certificate] = gateFacts(['certificate'], steps, change.today)
  const agreement = await readAgreement(change, visible, 'family')
  return {
    matchId: visible.id,
    version: visible.version,
    status: visible.status,
    /** To be answered now: yes, or rather somebody else. */
    offer:
      visible.status === 'proposed'
        ? {
            matchId: visible.id,
            matchVersion: visible.version,
            firstName: volunteer.firstName,
            introduction: volunteer.introduction,
            district: volunteer.district,
            languages: volunteer.languages,
            dayParts: sharedDayParts(family, volunteer),
            certificateSeen: certificate?.state === 'met',
          }
        : null,
    volunteerFirstName: volunteer.firstName,
    introductionAt: visible.introductionAt,
    introductionHeldOn: visible.introductionHeldOn,
    introductionPlace: visible.introductionPlace,
    introductionDetail: await openText(
      change,
      visible,
      matchCell('sealed_introduction_detail', visible.id),
      visible.sealed.introductionDetail,
    ),
    trialUntil: visible.trialUntil,
    pausedUntil: visible.pausedUntil,
    closingUntil: visible.closingUntil,
    agreement:
      agreement === null
        ? null
        : {
            agreementId: agreement.id,
            number: agreement.number,
            does: agreement.content.does,
            doesNot: agreement.content.doesNot,
            translation: agreement.content.translation,
            intervalDays: agreement.intervalDays,
            minutesPerTime: agreement.minutesPerTime,
            until: agreement.until,
            changes: agreement.changes,
            acceptedByMe: agreement.acceptedByMe,
          },
  }
}
export type MatchForParent = Awaited<ReturnType<typeof readForParent>>
