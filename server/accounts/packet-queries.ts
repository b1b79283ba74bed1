import type { BaseTx } from '#db/db.ts'
import { addMilliseconds, type Instant } from '#shared/dates.ts'

const claimMilliseconds = 60_000
const atOnce = 200

export type ClaimedPacket = { id: string; sealedContent: string }

/** Claims the packets that wait; none while another process is still at it, so that they arrive in their order. */
export const claimPackets = async (tx: BaseTx, worker: string, now: Instant): Promise<ClaimedPacket[]> => {
  const unsent = await tx
    .selectFrom('outbox')
    .select(['id', 'sealed_content', 'status', 'claimed_until'])
    .where('kind', '=', 'packet')
    .where('status', 'in', ['waiting', 'claimed'])
    .orderBy('created_at')
    .limit(atOnce)
    .execute()
  const isBusy = unsent.some((row) => row.status === 'claimed' && (row.claimed_until ?? '') > now)
  if (isBusy || unsent.length === 0) return []
  const ids = unsent.map((row) => row.id)
  const claim = { claimed_by: worker, claimed_until: addMilliseconds(now, claimMilliseconds) }
  await tx
    .updateTable('outbox')
    .set({ status: 'claimed', ...claim })
    .where('id', 'in', ids)
    .execute()
  return unsent.map((row) => ({ id: row.id, sealedContent: row.sealed_content }))
}

type Outcome = { status: 'sent' | 'failed' | 'waiting'; fault: string | null }

/** What became of a claimed packet; nothing when the claim ran out and somebody else took it. */
export const finishPacket = async (
  tx: BaseTx,
  id: string,
  worker: string,
  { status, fault }: Outcome,
  now: Instant,
): Promise<void> => {
  await tx
    .updateTable('outbox')
    .set({
      status,
      sent_at: status === 'sent' ? now : null,
      last_fault: fault,
      claimed_by: null,
      claimed_until: null,
    })
    .where('id', '=', id)
    .where('claimed_by', '=', worker)
    .execute()
}

/** Notes that a packet arrived; false when it had arrived before. */
export const noteArrival = async (tx: BaseTx, packetId: string, now: Instant): Promise<boolean> => {
  const known = await tx
    .selectFrom('inbox')
    .select('packet_id')
    .where('packet_id', '=', packetId)
    .executeTakeFirst()
  if (known !== undefined) return false
  await tx.insertInto('inbox').values({ packet_id: packetId, received_at: now }).execute()
  return true
}
