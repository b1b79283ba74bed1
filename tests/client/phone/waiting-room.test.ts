import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { waitingEntryOf, waitsTooLong } from '#client/phone/waiting/entries.ts'
import { sendWaiting } from '#client/phone/waiting/send-waiting.ts'
import { memoryVault, type Vault } from '#client/phone/waiting/vault.ts'
import { createWaitingRoom, type Sent } from '#client/phone/waiting/waiting-room.ts'
import type { ContactEntry } from '#shared/contact-form.ts'
import { addRunningMatch, type Running } from '../../server/contact/running-match.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { phoneClient } from './phone-world.ts'

const entry = (more: Partial<ContactEntry> = {}): ContactEntry => ({
  happenedOn: '2026-11-23',
  kind: 'visit',
  minutes: 120,
  mood: null,
  activities: [],
  reason: null,
  line: '',
  callMe: false,
  ...more,
})

/** The same sequence of chances in every run. */
const chances = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

type Send = Parameters<typeof createWaitingRoom>[0]['send']

describe('what waits on the phone', () => {
  let world: World
  let running: Running
  let sendReally: Send
  let network: 'on' | 'off' | 'answersGetLost'
  beforeEach(async () => {
    world = await makeWorld('sqlite')
    running = await addRunningMatch(world)
    sendReally = sendWaiting(phoneClient(world, running.volunteer))
    network = 'on'
  })
  afterEach(() => world.close())

  const send: Send = async (waiting): Promise<Sent> => {
    if (network === 'off') return { kind: 'later' }
    const sent = await sendReally(waiting)
    return network === 'answersGetLost' ? { kind: 'later' } : sent
  }
  let ticks = 0
  const openRoom = async (vault: Vault) => {
    const room = createWaitingRoom({
      vault,
      send: (waiting) => send(waiting),
      onSent: () => {},
      now: () => new Date(Date.parse('2026-11-23T08:30:00Z') + (ticks += 1)).toISOString(),
      newId: world.newId,
    })
    await room.load()
    return room
  }
  const stored = () =>
    world.organisation.store.read((tx) =>
      tx.selectFrom('contact_moment').select(['id', 'minutes', 'withdrawn_at', 'version']).execute(),
    )
  const noteOne = async (room: Awaited<ReturnType<typeof openRoom>>, more: Partial<ContactEntry> = {}) => {
    const id = world.newId()
    await room.note(running.volunteer.id, id, running.matchId, entry(more))
    return { id, matchId: running.matchId, version: 1 }
  }

  test('what is noted goes to the server and leaves the phone', async () => {
    const vault = memoryVault()
    const room = await openRoom(vault)
    const { id } = await noteOne(room)
    await room.sendNow()
    expect(await stored()).toMatchObject([{ id, minutes: 120 }])
    expect(room.read().entries).toEqual([])
    expect([...(await vault.all()).keys()]).toEqual([])
  })

  test('without connection it stays, also when the app is closed, and goes later', async () => {
    network = 'off'
    const vault = memoryVault()
    const room = await openRoom(vault)
    const { id } = await noteOne(room)
    await room.sendNow()
    expect(await stored()).toEqual([])
    network = 'on'
    const reopened = await openRoom(vault)
    expect(reopened.read().entries).toHaveLength(1)
    await reopened.sendNow()
    expect(await stored()).toMatchObject([{ id }])
  })

  test('over 20 switches of the network, with lost answers, nothing is lost and nothing is double', async () => {
    const chance = chances(7)
    const vault = memoryVault()
    let room = await openRoom(vault)
    const noted: string[] = []
    for (let turn = 0; turn < 20; turn += 1) {
      network = chance() < 0.4 ? 'off' : chance() < 0.5 ? 'answersGetLost' : 'on'
      noted.push((await noteOne(room, { minutes: turn + 1 })).id)
      await room.sendNow()
      if (chance() < 0.3) room = await openRoom(vault)
    }
    network = 'on'
    await room.sendNow()
    expect(room.read().entries).toEqual([])
    expect((await stored()).map(({ id }) => id).sort()).toEqual(noted.sort())
  })

  test('completing what was not sent yet is still one message', async () => {
    network = 'off'
    const room = await openRoom(memoryVault())
    const moment = await noteOne(room)
    await room.complete(running.volunteer.id, moment, entry({ minutes: 60 }))
    expect(room.read().entries).toMatchObject([{ act: 'log', entry: { minutes: 60 } }])
  })

  test('what may have arrived is never changed: the completion follows as a message of its own', async () => {
    network = 'answersGetLost'
    const room = await openRoom(memoryVault())
    const moment = await noteOne(room)
    await room.sendNow()
    await room.complete(running.volunteer.id, moment, entry({ minutes: 60 }))
    await room.complete(running.volunteer.id, moment, entry({ minutes: 90 }))
    expect(room.read().entries.map(({ act }) => act)).toEqual(['log', 'change'])
    network = 'on'
    await room.sendNow()
    await room.complete(running.volunteer.id, moment, entry({ minutes: 180 }))
    await room.sendNow()
    expect(await stored()).toMatchObject([{ minutes: 180, version: 3 }])
  })

  test('taking back what was never sent leaves nothing at all', async () => {
    network = 'off'
    const room = await openRoom(memoryVault())
    const moment = await noteOne(room)
    await room.takeBack(running.volunteer.id, moment)
    expect(room.read().entries).toEqual([])
  })

  test('taking back what may have arrived takes it back there too', async () => {
    network = 'answersGetLost'
    const room = await openRoom(memoryVault())
    const moment = await noteOne(room)
    await room.sendNow()
    await room.takeBack(running.volunteer.id, moment)
    expect(waitingEntryOf(room.read().entries, moment.id)).toBeNull()
    network = 'on'
    await room.sendNow()
    expect((await stored())[0]?.withdrawn_at).not.toBeNull()
  })

  test('what the server refuses stays with its words until the volunteer decides', async () => {
    const room = await openRoom(memoryVault())
    await noteOne(room, { happenedOn: '2026-12-24', line: 'Kerst' })
    const { id } = await noteOne(room)
    await room.sendNow()
    expect(room.read().entries).toMatchObject([{ refused: 'dayInFuture', entry: { line: 'Kerst' } }])
    expect(await stored()).toMatchObject([{ id }])
    await room.throwAway(room.read().entries[0]?.commandId ?? '')
    expect(room.read().entries).toEqual([])
  })

  test('tried once more after a refusal it is a new message', async () => {
    const room = await openRoom(memoryVault())
    await noteOne(room, { happenedOn: '2026-11-24' })
    await room.sendNow()
    world.clock.now = '2026-11-24T09:00:00.000Z'
    const [refused] = room.read().entries
    if (refused === undefined) throw new Error('It was not refused.')
    await room.again(refused, 1)
    await room.sendNow()
    expect(await stored()).toHaveLength(1)
    expect(room.read().entries).toEqual([])
  })

  test('after signing out nothing is left', async () => {
    network = 'off'
    const vault = memoryVault()
    const room = await openRoom(vault)
    await noteOne(room)
    await room.wipe()
    expect(room.read().entries).toEqual([])
    expect([...(await vault.all()).keys()]).toEqual([])
  })

  test('after three days the volunteer is told that it still waits', async () => {
    network = 'off'
    const room = await openRoom(memoryVault())
    await noteOne(room)
    expect(waitsTooLong(room.read().entries, new Date('2026-11-26T08:00:00Z'))).toBe(false)
    expect(waitsTooLong(room.read().entries, new Date('2026-11-26T09:00:00Z'))).toBe(true)
  })
})
