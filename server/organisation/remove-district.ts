import type { RemoveDistrict } from '#shared/organisation.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { deleteDistrict } from './district-queries.ts'

/** Removes a wijk; people in its postcodes then belong to no wijk. */
export const removeDistrict = async (change: Change, { districtId }: RemoveDistrict): Promise<void> => {
  if (!(await deleteDistrict(change.tx, districtId))) refuse('notFound')
  await record(change, { kind: 'district.removed', subject: { kind: 'district', id: districtId } })
}
