import { addDays } from '#shared/dates.ts'
import { type DayPart, fromMask } from '#shared/day-parts.ts'
import { type DistanceBand, distanceBandOf, kilometresBetween } from '#shared/distance.ts'
import { isOpenMatch } from '#shared/matches.ts'
import type { Change, Reader } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { hasLeft } from '../base/outbox.ts'
import { refuse } from '../base/refusal.ts'
import { policyVersion } from '../organisation/policies.ts'
import { type Family, familyOf } from './family-queries.ts'
import { coordinatorOf } from './person-queries.ts'
import { type Match, matchesOfVolunteer } from './queries.ts'
import { readAgreement } from './read-agreement.ts'
import { revealOf } from './rules.ts'
import { matchCell, openText } from './sealed-texts.ts'
import { type MatchedVolunteer, volunteerOfMatch } from './volunteer-queries.ts'

/** How long an ended match stays in sight, with its thanks. */
const farewellDays = 60

const bandOf = (family: Family, volunteer: MatchedVolunteer): DistanceBand | null =>
  family.point === null || volunteer.point === null
    ? null
    : distanceBandOf(kilometresBetween(family.point, volunteer.point))

const wantedDayParts = ({ dayPartsAnswer, dayParts }: Family): DayPart[] =>
  dayPartsAnswer === 'chosen' ? fromMask(dayParts) : []

/** Nobody can be recognised in this: it is all a volunteer sees of a family before both said yes. */
const anonymousProfile = (family: Family, volunteer: MatchedVolunteer, showDistrict: boolean) => ({
  helped: family.helped,
  kinds: family.kinds,
  children: family.children,
  district: showDistrict ? family.district : null,
  distance: bandOf(family, volunteer),
  dayPartsAnswer: family.dayPartsAnswer,
  dayParts: wantedDayParts(family),
  languages: family.languages,
  place: family.place,
  hoursPerWeek: family.hoursPerWeek,
  homeFacts: family.homeFacts,
})

/** What the two have in common: why this volunteer was thought of. */
const inCommon = (family: Family, volunteer: MatchedVolunteer) => ({
  dayParts: volunteer.dayPartsKnown ? fromMask(family.dayParts & volunteer.dayParts) : [],
  languages: family.languages.filter((language) => volunteer.languages.includes(language)),
  kinds: family.kinds.filter((kind) => volunteer.kinds.includes(kind)),
})

const addressOf = (reader: Reader, family: Family) =>
  openText(
    reader,
    family,
    { table: 'household', column: 'sealed_address', id: family.householdId },
    family.sealedAddress,
  )

const readOne = async (reader: Reader, match: Match, volunteer: MatchedVolunteer) => {
  const family = await familyOf(reader.tx, match.helpRequestId)
  const { policy } = await policyVersion(reader.tx, match.policyVersionId)
  const reveal = revealOf({
    match,
    meetsAtFamilyHome: policy.meetsAtFamilyHome,
    addressHidden: family.addressHidden,
  })
  const coordinator = await coordinatorOf(reader.tx, match.id)
  const { status, version, id } = match
  const knowsFamily = reveal.name && status !== 'ended'
  return {
    matchId: id,
    version,
    status,
    coordinator: coordinator === null ? null : { firstName: coordinator.firstName, phone: coordinator.phone },
    answerBy: match.expiresOn,
    myAnswer: match.volunteerAnswer?.answer ?? null,
    talkAsked: match.talkAskedAt !== null && match.talkHadAt === null,
    profile: status === 'ended' ? null : anonymousProfile(family, volunteer, reveal.district),
    inCommon: status === 'proposed' ? inCommon(family, volunteer) : null,
    summary:
      status === 'proposed'
        ? await openText(reader, match, matchCell('sealed_summary', id), match.sealed.summary)
        : null,
    familyFirstName: reveal.name ? family.firstName : null,
    phone: reveal.phone ? family.phone : null,
    address: reveal.address ? await addressOf(reader, family) : null,
    introduction:
      knowsFamily && match.introductionAt !== null
        ? {
            at: match.introductionAt,
            place: match.introductionPlace,
            detail: await openText(
              reader,
              match,
              matchCell('sealed_introduction_detail', id),
              match.sealed.introductionDetail,
            ),
            heldOn: match.introductionHeldOn,
          }
        : null,
    trialUntil: match.trialUntil,
    startedOn: match.startedOn,
    pausedUntil: match.pausedUntil,
    closingUntil: match.closingUntil,
    endedOn: match.endedOn,
    contactGoesOn: match.contactGoesOn,
    thanks: await openText(reader, match, matchCell('sealed_thanks', id), match.sealed.thanks),
    agreement: knowsFamily ? await readAgreement(reader, match, 'volunteer') : null,
  }
}

export type OwnMatch = Awaited<ReturnType<typeof readOne>>

/** A proposal can still be taken back unseen as long as its message waits. */
const isShown = (change: Change, { status, proposedAt, endedOn }: Match): boolean => {
  if (status === 'proposed') return hasLeft(change, proposedAt)
  return isOpenMatch(status) || (endedOn !== null && endedOn >= addDays(change.today, -farewellDays))
}

/**
 * The volunteer's own proposals, matches and what ended lately; of each only the fields of its phase. Every family that
 * stands in it is written in the read log.
 */
export const readMine = async (change: Change): Promise<{ matches: OwnMatch[] }> => {
  if (change.actor.kind !== 'volunteer') return refuse('notAllowed')
  const volunteer = await volunteerOfMatch(change.tx, change.actor.id)
  const own = (await matchesOfVolunteer(change.tx, change.actor.id)).filter((match) => isShown(change, match))
  const proposals = own.filter(({ status }) => status === 'proposed')
  const known = own.filter(({ status }) => status !== 'proposed')
  for (const [purpose, shown] of [['proposal', proposals] as const, ['self', known] as const])
    await disclose(change, { shape: 'file', purpose, subject: 'match', ids: shown.map(({ id }) => id) })
  const matches: OwnMatch[] = []
  for (const match of own) matches.push(await readOne(change, match, volunteer))
  return { matches }
}
