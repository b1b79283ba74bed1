import type { Change } from '../base/context.ts'
import { disclose, type Purpose } from '../base/disclose.ts'

/** One line in the read log for each purpose for which requests were read. */
export const discloseByPurpose = async (
  change: Change,
  read: ReadonlyMap<string, Purpose>,
): Promise<void> => {
  for (const purpose of new Set(read.values()))
    await disclose(change, {
      shape: 'list',
      purpose,
      subject: 'helpRequest',
      ids: [...read].flatMap(([id, why]) => (why === purpose ? [id] : [])),
    })
}
