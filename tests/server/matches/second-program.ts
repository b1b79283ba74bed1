import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { openDatabases } from '#db/open.ts'
import { createApp } from '#server/create-app.ts'
import { outcomeOf, proposeIn } from './proposing.ts'

/**
 * A program of its own on the same databases, in a thread of its own: SQLite blocks the thread that waits for a lock, so
 * two handles in one thread would wait for each other.
 */
const { databases, masterKey, config, now } = workerData
const app = await createApp(await openDatabases(databases), Buffer.from(masterKey), config, {
  now: () => now,
  newId: randomUUID,
  newToken: randomUUID,
})
parentPort?.on('message', async ({ persona, input }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(await outcomeOf(proposeIn(app, persona, input)))
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage('ready')
