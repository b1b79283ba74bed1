import { addMonths, type LocalDate } from '#shared/dates.ts'
import { movesFrom } from '#shared/life-cycle.ts'
import { type MatchMove, matchMoves } from '#shared/matches.ts'
import type { Policy } from '#shared/policy.ts'
import type { AgreementText } from '#shared/role-agreement.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { asColleague } from '../base/procedures.ts'
import { policyVersion } from '../organisation/policies.ts'
import type { CoordinatedMatch } from './access.ts'
import { agreementsOf } from './agreement-queries.ts'
import { agreedOn } from './agreement-text.ts'
import { familyOf } from './family-queries.ts'
import { programmeNameOf } from './file-queries.ts'
import { overridesOf } from './gate-queries.ts'
import { colleagueOf, coordinatorOf } from './person-queries.ts'
import { reasonsOf } from './queries.ts'
import { readAgreement } from './read-agreement.ts'
import { readGates } from './read-gates.ts'
import { matchCell, openText } from './sealed-texts.ts'
import { volunteerOfMatch } from './volunteer-queries.ts'

/** What a first role agreement begins with: the programme's own words and rhythm. */
const startingAgreement = (policy: Policy, today: LocalDate): AgreementText => ({
  content: { does: policy.does, doesNot: policy.doesNot, translation: null },
  intervalDays: policy.defaultIntervalDays,
  minutesPerTime: policy.defaultMinutes,
  until: addMonths(today, policy.lengthReviewMonths),
})

const readTexts = async (change: Change, match: CoordinatedMatch) => {
  const open = (
    column: 'sealed_why' | 'sealed_introduction_detail' | 'sealed_introduction_note' | 'sealed_thanks',
    sealed: string | null,
  ) => openText(change, match, matchCell(column, match.id), sealed)
  return {
    why: await open('sealed_why', match.sealed.why),
    introductionDetail: await open('sealed_introduction_detail', match.sealed.introductionDetail),
    introductionNote: await open('sealed_introduction_note', match.sealed.introductionNote),
    thanks: await open('sealed_thanks', match.sealed.thanks),
  }
}

const readOverrides = async (change: Change, match: CoordinatedMatch) => {
  const owner = { kind: 'household' as const, id: match.householdId }
  const overrides = []
  for (const { gate, sealedReason, by, at } of await overridesOf(change.tx, match.id)) {
    const cell = { table: 'gate_override', column: 'sealed_reason', id: `${match.id} ${gate}` }
    overrides.push({ gate, by, at, reason: await change.seals.open(owner, cell, sealedReason) })
  }
  return overrides
}

/** The dossier of a match for who coordinates it; opening it is written in the read log. */
export const openFile = async (change: Change, match: CoordinatedMatch) => {
  const { actor } = asColleague(change)
  const { tx } = change
  await disclose(change, { shape: 'file', purpose: match.purpose, subject: 'match', ids: [match.id] })
  const { policy } = await policyVersion(tx, match.policyVersionId)
  const family = await familyOf(tx, match.helpRequestId)
  const volunteer = await volunteerOfMatch(tx, match.volunteerId)
  const versions = await agreementsOf(tx, [match.id])
  const { sealed: _, purpose, ...facts } = match
  const moves: MatchMove[] = movesFrom(matchMoves, match.status, actor.roles)
  return {
    ...facts,
    purpose,
    texts: await readTexts(change, match),
    programme: {
      name: await programmeNameOf(tx, match.programmeId),
      volunteerLabel: policy.volunteerLabel,
      meetsAtFamilyHome: policy.meetsAtFamilyHome,
      aftercareDays: policy.aftercareDays,
      restDays: policy.restDaysAfterMatch,
    },
    family: {
      helpRequestId: family.helpRequestId,
      requestNumber: family.number,
      firstName: family.firstName,
      phone: family.phone,
      locale: family.locale,
      district: family.district,
      kinds: family.kinds,
      children: family.children,
      languages: family.languages,
      addressHidden: family.addressHidden,
      waitingSince: family.waitingSince,
    },
    volunteer: {
      id: volunteer.id,
      firstName: volunteer.firstName,
      lastName: volunteer.lastName,
      phone: volunteer.phone,
      languages: volunteer.languages,
      district: volunteer.district,
      restUntil: volunteer.restUntil,
    },
    coordinator: await coordinatorOf(tx, match.id),
    proposer: (await colleagueOf(tx, match.proposedBy))?.name ?? null,
    reasons: await reasonsOf(tx, match.id),
    gates: await readGates(change, match, policy),
    overrides: await readOverrides(change, match),
    mayOverride: actor.roles.includes('projectLead'),
    agreement: await readAgreement(change, match, 'coordinator'),
    agreementVersions: versions.map(({ id, number, madeAt, acceptances, replacedAt }) => ({
      id,
      number,
      madeAt,
      agreedOn: agreedOn(acceptances),
      replacedAt,
    })),
    startingAgreement: startingAgreement(policy, change.today),
    moves,
    today: change.today,
  }
}
export type MatchFile = Awaited<ReturnType<typeof openFile>>
