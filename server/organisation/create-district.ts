import type { CreateDistrict } from '#shared/organisation.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { allDistricts, insertDistrict, replacePostcodes, takenElsewhere } from './district-queries.ts'

type Wanted = { id: string; code: string; postcodes: readonly string[] }

/** Refuses a code that another wijk has, and postcodes that lie in another wijk: a postcode lies in one. */
export const keepDistrictsApart = async (change: Change, wanted: Wanted): Promise<void> => {
  const others = (await allDistricts(change.tx)).filter(({ id }) => id !== wanted.id)
  if (others.some(({ code }) => code.toLowerCase() === wanted.code.trim().toLowerCase()))
    refuse('badInput', { fields: 'code', problem: 'taken' })
  const taken = await takenElsewhere(change.tx, wanted.id, wanted.postcodes)
  if (taken.length > 0)
    refuse('badInput', {
      fields: 'postcodes',
      problem: 'elsewhere',
      postcodes: taken.map(({ postcode }) => postcode).join(', '),
      district: taken[0]?.name ?? '',
    })
}

/** Makes a wijk with its postcodes. */
export const createDistrict = async (
  change: Change,
  { commandId: id, name, code, postcodes }: CreateDistrict,
): Promise<{ id: string }> => {
  await keepDistrictsApart(change, { id, code, postcodes })
  await insertDistrict(change.tx, { id, code: code.trim(), name: name.trim() })
  await replacePostcodes(change.tx, id, postcodes)
  await record(change, {
    kind: 'district.created',
    subject: { kind: 'district', id },
    facts: { postcodes: postcodes.length },
  })
  return { id }
}
