import type { Reader } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { colleagueNames } from './colleague-names.ts'
import { firstProgramme } from './policies.ts'
import { countPostcodes, districtCodesWithoutPoint, postcodeSource } from './postcode-queries.ts'
import { organisationProfile } from './profile-queries.ts'
import { allProgrammes, policyVersions } from './programme-queries.ts'

/** What everybody may know of the organisation, with its two promises in working days. */
export const readProfile = async ({ tx }: Reader) => {
  const { policy } = await firstProgramme(tx)
  return {
    ...(await organisationProfile(tx)),
    firstContactWorkingDays: policy.firstContactWorkingDays,
    applicantContactWorkingDays: policy.applicantContactWorkingDays,
  }
}

/** Every programme with what lists and forms need of its rules in force. */
export const readProgrammes = async ({ tx }: Reader) => {
  const programmes = []
  for (const programme of await allProgrammes(tx)) {
    const current = (await policyVersions(tx, programme.id))[0] ?? refuse('notFound')
    const { volunteerLabel, volunteerLabelPlural, capacity } = current.policy
    programmes.push({
      ...programme,
      policyNumber: current.number,
      volunteerLabel,
      volunteerLabelPlural,
      capacity,
    })
  }
  return programmes
}

/** The rules of a programme: the version in force and all that went before, each with who and when. */
export const readPolicy = async ({ tx }: Reader, programmeId: string) => {
  const versions = await policyVersions(tx, programmeId)
  const current = versions[0] ?? refuse('notFound')
  const names = await colleagueNames(tx)
  return {
    number: current.number,
    policy: current.policy,
    versions: versions.map(({ createdBy, ...version }) => ({ ...version, by: names.get(createdBy) ?? null })),
  }
}

const shownMissing = 20

/** What the postcode table holds and where it came from; `source` is null until the first import. */
export const readPostcodes = async ({ tx }: Reader) => ({
  source: await postcodeSource(tx),
  count: await countPostcodes(tx),
  /** Postcodes of wijken that the table does not know. */
  missing: await districtCodesWithoutPoint(tx, shownMissing),
})
