import type { SaveHousehold } from '#shared/intake-household.ts'
import { postcode4Of } from '#shared/typed-values.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { noteFacts } from '../organisation/fact-notes.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { replaceHouseholdLists, updateHousehold, updateParent } from './household-queries.ts'
import { claimRequest } from './move-request.ts'
import { lastChangeOf } from './request-queries.ts'

/** Keeps the details of the household as one whole. A colleague who saved meanwhile is named, and nothing is overwritten. */
export const saveHousehold = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { householdVersion, household }: SaveHousehold,
): Promise<void> => {
  const id = request.householdId
  const seal = async (column: string, text: string) =>
    text.trim() === ''
      ? null
      : change.seals.seal({ kind: 'household', id }, { table: 'household', column, id }, text)
  const kept = await updateHousehold(change.tx, id, householdVersion, {
    postcode4: household.postcode === null ? null : postcode4Of(household.postcode),
    sealed_address: await seal('sealed_address', household.address),
    address_hidden: household.addressHidden ? 1 : 0,
    children: JSON.stringify(household.children),
    parental_authority: household.parentalAuthority,
    other_parent_informed: household.otherParentInformed,
    sealed_reciprocity: await seal('sealed_reciprocity', household.reciprocity),
    sealed_keep_away: await seal('sealed_keep_away', household.keepAway),
  })
  if (!kept) refuse('staleVersion', await lastChangeOf(change.tx, { kind: 'household', id }))
  await updateParent(change.tx, request.parentId, household)
  await replaceHouseholdLists(change.tx, id, household)
  await noteFacts(
    change,
    { kind: 'household', id },
    [
      'postcode',
      'languages',
      'children',
      'homeFacts',
      ...(household.reciprocity.trim() === '' ? [] : ['reciprocity' as const]),
    ],
    'talk',
  )
  await claimRequest(change, request)
  await record(change, {
    kind: 'household.saved',
    subject: { kind: 'household', id },
    householdId: id,
    facts: { addressHidden: household.addressHidden },
  })
}
