import type { FastifyBaseLogger } from 'fastify'
import type { App, OrganisationHandle } from '../base/app.ts'

/** Work that is done again and again for each organisation, by whichever process comes first; rows are claimed, so two may run. */
export type Job = {
  name: string
  everyMilliseconds: number
  run: (organisation: OrganisationHandle) => Promise<unknown>
}
/** Work for the installation itself. */
export type InstallationJob = { name: string; everyMilliseconds: number; run: () => Promise<unknown> }

const organisationSlugs = (app: App) =>
  app.databases.installation.read((tx) =>
    tx.selectFrom('organisation').select('slug').orderBy('slug').execute(),
  )

const runForAll = async (app: App, job: Job) => {
  for (const { slug } of await organisationSlugs(app)) {
    const organisation = await app.organisation(slug)
    if (organisation !== undefined) await job.run(organisation)
  }
}

/** Starts the jobs; the function that comes back stops them and waits for what is under way. */
export const startJobs = (
  app: App,
  jobs: readonly Job[],
  installationJobs: readonly InstallationJob[],
  log: FastifyBaseLogger,
): (() => Promise<void>) => {
  let stopped = false
  const timers = new Set<NodeJS.Timeout>()
  const underWay = new Set<Promise<void>>()

  const repeat = (name: string, everyMilliseconds: number, run: () => Promise<unknown>) => {
    const turn = async () => {
      try {
        await run()
      } catch (fault) {
        log.error({ job: name, fault: fault instanceof Error ? fault.name : 'unknown' }, 'a job failed')
      }
    }
    const next = () => {
      if (stopped) return
      const timer = setTimeout(() => {
        timers.delete(timer)
        const going = turn().finally(() => {
          underWay.delete(going)
          next()
        })
        underWay.add(going)
      }, everyMilliseconds)
      timers.add(timer)
    }
    next()
  }

  for (const job of jobs) repeat(job.name, job.everyMilliseconds, () => runForAll(app, job))
  for (const job of installationJobs) repeat(job.name, job.everyMilliseconds, job.run)
  return async () => {
    stopped = true
    for (const timer of timers) clearTimeout(timer)
    await Promise.all(underWay)
  }
}
