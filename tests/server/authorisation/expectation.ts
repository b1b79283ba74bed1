import type { ManifestEntry } from '#server/cli/manifest.ts'
import type { RefusalCode } from '#shared/refusals.ts'
import type { CastMember, Standing } from './cast.ts'

/** What must come of a call: let through (whatever the state then says), or refused with exactly this. */
export type Expectation = 'letThrough' | { status: number; code: RefusalCode }

const admitted = ({ authz }: ManifestEntry, member: CastMember) =>
  member.name !== 'left' &&
  (member.kind === 'colleague'
    ? member.roles.some((role) => authz.who.includes(role))
    : authz.who.includes(member.kind))

const leads = (member: CastMember) =>
  member.roles.includes('teamLead') || member.roles.includes('projectLead')

/** Whether the thing that "own" names is this member's. */
const holdsOwn = (member: CastMember) => ['coordinator', 'parent', 'volunteer'].includes(member.name)
const holdsOther = (member: CastMember) =>
  ['otherCoordinator', 'otherParent', 'otherVolunteer'].includes(member.name)

const isTheirs = (member: CastMember, standing: Standing) =>
  (standing === 'own' && holdsOwn(member)) || (standing === 'sameOrganisation' && holdsOther(member))

/**
 * The whole law of access in one place, said a second time and apart from the server: who is let in by role, then by
 * how they stand to the thing. What belongs to another organisation does not exist.
 */
export const expectationOf = (entry: ManifestEntry, member: CastMember, standing: Standing): Expectation => {
  const { authz } = entry
  const asNobody = member.name === 'left' || member.name === 'elsewhere' || member.kind === 'anonymous'
  if (standing === 'malformed') return { status: 400, code: 'badInput' }
  if (entry.store === 'organisation') {
    if (member.name === 'elsewhere' && !authz.who.includes('anonymous'))
      return { status: 401, code: 'notSignedIn' }
    if (!admitted(entry, member) && !authz.who.includes('anonymous'))
      return asNobody ? { status: 401, code: 'notSignedIn' } : { status: 403, code: 'notAllowed' }
  }
  if (authz.about === null) return 'letThrough'
  if (standing === 'otherOrganisation' || standing === 'neverExisted')
    return { status: 404, code: 'notFound' }
  if (authz.relation === 'confidant')
    return isTheirs(member, standing) || member.roles.includes('safeguardingLead')
      ? 'letThrough'
      : { status: 404, code: 'notFound' }
  if (authz.relation === 'ownCoordinator')
    return isTheirs(member, standing) ? 'letThrough' : { status: 404, code: 'notFound' }
  if (authz.relation === 'organisation' || isTheirs(member, standing)) return 'letThrough'
  if (authz.relation === 'self') return { status: 404, code: 'notFound' }
  return leads(member) ? 'letThrough' : { status: 403, code: 'notInYourCaseload' }
}
