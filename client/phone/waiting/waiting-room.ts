import type { ContactEntry } from '#shared/contact-form.ts'
import type { Instant } from '#shared/dates.ts'
import type { RefusalCode } from '#shared/refusals.ts'
import { type Act, inOrder, type Waiting } from './entries.ts'
import type { Vault } from './vault.ts'

/** How an attempt to send ended: there (with its version), refused for good, or to be tried again. */
export type Sent =
  | { kind: 'there'; version: number | null }
  | { kind: 'refused'; code: RefusalCode }
  | { kind: 'later' }
  | { kind: 'signedOut' }

/** `sent`: what went while this page is open, with the moment in milliseconds: lists that are older do not show it yet. */
export type WaitingState = {
  loaded: boolean
  sending: boolean
  entries: readonly Waiting[]
  sent: readonly { waiting: Waiting; at: number }[]
}

type Outside = {
  vault: Vault
  send: (waiting: Waiting) => Promise<Sent>
  /** Called when nothing waits any more, with how many were sent just now. */
  onSent: (at: Instant, count: number) => void
  now: () => Instant
  newId: () => string
}

const prefix = 'waiting:'
/** Missing in older browsers and outside https. */
const locks: LockManager | null | undefined = navigator.locks
/** Only one page of this browser sends at a time. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  locks === undefined || locks === null ? work() : locks.request('samenspel-send', work)

/**
 * What the volunteer wrote and the server does not have yet. It is kept on the phone before anything is sent and goes
 * only when the server has it or the volunteer throws it away. Everything takes this road, with and without connection.
 */
export const createWaitingRoom = ({ vault, send, onSent, now, newId }: Outside) => {
  const entries = new Map<string, Waiting>()
  /** The newest version of a contact moment that the server told while this page is open. */
  const versions = new Map<string, number>()
  const listeners = new Set<() => void>()
  let state: WaitingState = { loaded: false, sending: false, entries: [], sent: [] }
  let running: Promise<void> | undefined

  const announce = (more: Partial<WaitingState> = {}) => {
    state = { ...state, ...more, entries: inOrder(entries.values()) }
    for (const listener of listeners) listener()
  }
  const keep = async (waiting: Waiting) => {
    entries.set(waiting.commandId, waiting)
    announce()
    // On a full phone it lasts as long as the page; sending goes on.
    await vault.put(prefix + waiting.commandId, waiting).catch(() => undefined)
  }
  const drop = async (commandId: string) => {
    entries.delete(commandId)
    announce()
    await vault.remove(prefix + commandId)
  }
  const load = async () => {
    const found = await vault.all().catch(() => new Map<string, unknown>())
    for (const [name, value] of found)
      if (name.startsWith(prefix)) entries.set(name.slice(prefix.length), value as Waiting)
    announce({ loaded: true })
  }

  const untried = (momentId: string, acts: readonly Act['act'][]) =>
    state.entries.find(
      (waiting) =>
        waiting.momentId === momentId &&
        !waiting.tried &&
        waiting.refused === null &&
        acts.includes(waiting.act),
    )
  const add = (volunteerId: string, momentId: string, commandId: string, act: Act) =>
    keep({ commandId, momentId, volunteerId, at: now(), tried: false, refused: null, ...act })

  const sendOne = async (waiting: Waiting): Promise<Sent['kind']> => {
    await keep({ ...waiting, tried: true })
    const sent = await send(waiting)
    if (sent.kind === 'there') {
      if (sent.version !== null) versions.set(waiting.momentId, sent.version)
      state = { ...state, sent: [...state.sent, { waiting, at: Date.parse(now()) }] }
      await drop(waiting.commandId)
    }
    if (sent.kind === 'refused') await keep({ ...waiting, tried: true, refused: sent.code })
    return sent.kind
  }

  const sendAll = async () => {
    announce({ sending: true })
    let count = 0
    try {
      for (;;) {
        const next = state.entries.find(({ refused }) => refused === null)
        if (next === undefined) return onSent(now(), count)
        const ended = await sendOne(next)
        if (ended === 'later' || ended === 'signedOut') return undefined
        count += 1
      }
    } finally {
      announce({ sending: false })
    }
  }

  return {
    load,
    read: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** Sends what waits, in order; called again while it sends, it is the same sending. */
    sendNow: (): Promise<void> => {
      running ??= alone(sendAll).finally(() => {
        running = undefined
      })
      return running
    },

    /** Notes a contact moment under the id that its maker chose. */
    note: (volunteerId: string, momentId: string, matchId: string, entry: ContactEntry): Promise<void> =>
      add(volunteerId, momentId, momentId, { act: 'log', matchId, entry }),

    /** Completes what was noted; `version` is the one the server told last, 1 when it told none yet. */
    complete: async (
      volunteerId: string,
      moment: { id: string; matchId: string; version: number },
      entry: ContactEntry,
    ): Promise<void> => {
      const open = untried(moment.id, ['log', 'change'])
      if (open !== undefined && open.act !== 'undo') return keep({ ...open, entry })
      const before = state.entries.filter(
        ({ momentId, act }) => momentId === moment.id && act === 'change',
      ).length
      return add(volunteerId, moment.id, newId(), {
        act: 'change',
        matchId: moment.matchId,
        version: Math.max(moment.version, versions.get(moment.id) ?? 1) + before,
        entry,
      })
    },

    /** Takes it back: what was never sent just goes. */
    takeBack: async (volunteerId: string, moment: { id: string; matchId: string }): Promise<void> => {
      const change = untried(moment.id, ['change'])
      if (change !== undefined) await drop(change.commandId)
      const log = untried(moment.id, ['log'])
      if (log !== undefined) return drop(log.commandId)
      return add(volunteerId, moment.id, newId(), { act: 'undo', matchId: moment.matchId })
    },

    /** A refused one once more, as a new command: the volunteer looked and wants it so. */
    again: async (waiting: Waiting, version: number): Promise<void> => {
      await drop(waiting.commandId)
      const commandId = newId()
      const fresh = { commandId, at: now(), tried: false, refused: null }
      if (waiting.act === 'log') return keep({ ...waiting, ...fresh, momentId: commandId })
      if (waiting.act === 'change') return keep({ ...waiting, ...fresh, version })
      return keep({ ...waiting, ...fresh })
    },

    throwAway: (commandId: string): Promise<void> => drop(commandId),

    /** Signing out, or somebody else signed in: nothing stays on this phone. */
    wipe: async (): Promise<void> => {
      entries.clear()
      announce({ sent: [] })
      await vault.wipe()
    },
  }
}

export type WaitingRoom = ReturnType<typeof createWaitingRoom>
