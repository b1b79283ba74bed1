import { trpcAddress } from '#client/lib/addresses.ts'
import { askHealth, createConnection } from '#client/lib/connection.ts'
import { createQueryClient } from '#client/lib/query-client.ts'
import { createClient } from '#client/lib/trpc.ts'
import type { Instant } from '#shared/dates.ts'
import { changeDevice } from './device.ts'
import { forgetCaches } from './install.ts'
import { createKept } from './kept.ts'
import type { Started } from './phone-app.tsx'
import { phoneBase } from './router.tsx'
import { sendWaiting } from './waiting/send-waiting.ts'
import type { Vault } from './waiting/vault.ts'
import { createWaitingRoom } from './waiting/waiting-room.ts'

type Outside = { organisation: string; vault: Vault; now: () => Instant; newId: () => string }

const sendEvery = 5 * 60_000

/** Joins connection, cache and what is kept on the phone; what waited is sent on opening, on reconnecting and every five minutes. */
export const startPhone = async ({ organisation, vault, now, newId }: Outside): Promise<Started> => {
  const kept = createKept(vault, now)
  const queryClient = createQueryClient(() => void kept.forget())
  const connection = createConnection(askHealth, () => {
    void room.sendNow()
    void queryClient.invalidateQueries()
  })
  const trpcClient = createClient(trpcAddress(organisation), connection.fetch)
  const room = createWaitingRoom({
    vault,
    send: sendWaiting(trpcClient),
    onSent: (at, count) => {
      changeDevice({ sentAt: at })
      if (count > 0) void queryClient.invalidateQueries({ queryKey: [['contact']] })
    },
    now,
    newId,
  })
  await Promise.all([room.load(), kept.load()]).catch(() => undefined)
  setInterval(() => void room.sendNow(), sendEvery)
  window.addEventListener('online', () => void connection.tryAgain())

  const forgetEverything = async () => {
    changeDevice({ isSignedIn: false, sentAt: null })
    await room.wipe()
    await kept.forget()
    await forgetCaches()
    // A fresh page: nothing of the old one stays in memory either.
    window.location.replace(phoneBase())
  }
  return { phone: { room, kept, connection, forgetEverything }, queryClient, trpcClient }
}
