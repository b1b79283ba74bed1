import type { App, OrganisationHandle } from '../base/app.ts'
import { baseOf } from '../base/base-tx.ts'
import { asInstallationChange, type InstallationChange } from '../base/context.ts'
import { openPacket } from '../base/outbox.ts'
import { noCookies } from '../base/write-as.ts'
import type { InstallationTx } from '#db/db.ts'
import { closeAccount } from './close-account.ts'
import { dropRunOut } from './forget-queries.ts'
import { openAccount } from './open-account.ts'
import { type ClaimedPacket, claimPackets, finishPacket, noteArrival } from './packet-queries.ts'
import { type Packet, packetSchema } from './packets.ts'
import { organisationById } from './queries.ts'

/** A change of the installation on behalf of nobody who is signed in: packets, the first start. */
export const installationChangeIn = (app: App, tx: InstallationTx): InstallationChange =>
  asInstallationChange({
    tx,
    organisationSlug: null,
    signedIn: null,
    now: app.now(),
    app,
    source: 'packet',
    device: '',
    cookies: noCookies,
  })

type Readable = { id: string; packet: Packet }

/** Null when it was not sealed by this organisation, or is of no shape that is known here. */
const readPacket = (
  organisation: OrganisationHandle,
  { id, sealedContent }: ClaimedPacket,
): Readable | null => {
  try {
    return { id, packet: packetSchema.parse(openPacket(organisation.key, id, sealedContent)) }
  } catch {
    return null
  }
}

const carryOut = (app: App, organisationId: string, { id, packet }: Readable): Promise<void> =>
  app.databases.installation.write(async (tx) => {
    if (!(await noteArrival(baseOf(tx), id, app.now()))) return
    const change = installationChangeIn(app, tx)
    const entry = await organisationById(tx, organisationId)
    if (packet.kind === 'accessGranted') await openAccount(change, entry, packet)
    else await closeAccount(change, entry, packet)
  })

/**
 * Brings an organisation's waiting packets to the installation, in their order and each once, however often it is
 * called or cut off. Returns how many arrived. A fault of the installation leaves the rest waiting for the next call.
 */
export const deliverPackets = async (app: App, organisation: OrganisationHandle): Promise<number> => {
  const worker = app.newId()
  const { store } = organisation
  const claimed = await store.write((tx) => claimPackets(baseOf(tx), worker, app.now()))
  const finish = (id: string, status: 'sent' | 'failed' | 'waiting', fault: string | null) =>
    store.write((tx) => finishPacket(baseOf(tx), id, worker, { status, fault }, app.now()))
  const readable: Readable[] = []
  for (const one of claimed) {
    const read = readPacket(organisation, one)
    if (read === null) await finish(one.id, 'failed', 'unreadable')
    else readable.push(read)
  }
  readable.sort((a, b) => a.packet.order - b.packet.order)
  let arrived = 0
  for (const one of readable) {
    try {
      await carryOut(app, organisation.id, one)
    } catch (fault) {
      for (const { id } of readable.slice(arrived)) await finish(id, 'waiting', 'notDelivered')
      throw fault
    }
    await finish(one.id, 'sent', null)
    arrived += 1
  }
  return arrived
}

/** Drops run-out challenges, links, sessions and counted tries; for a daily job. Returns how many rows went. */
export const tidyAccounts = (app: App): Promise<number> =>
  app.databases.installation.write((tx) => dropRunOut(tx, app.now()))
