import type { ChangeDistrict } from '#shared/organisation.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { keepDistrictsApart } from './create-district.ts'
import { replacePostcodes, updateDistrict } from './district-queries.ts'

/** Gives a wijk another name or code, or other postcodes. */
export const changeDistrict = async (
  change: Change,
  { districtId: id, name, code, postcodes }: ChangeDistrict,
): Promise<void> => {
  await keepDistrictsApart(change, { id, code, postcodes })
  if (!(await updateDistrict(change.tx, id, { name: name.trim(), code: code.trim() }))) refuse('notFound')
  await replacePostcodes(change.tx, id, postcodes)
  await record(change, {
    kind: 'district.changed',
    subject: { kind: 'district', id },
    facts: { postcodes: postcodes.length },
  })
}
