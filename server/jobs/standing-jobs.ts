import { deliverPackets, tidyAccounts } from '../accounts/deliver-packets.ts'
import type { App } from '../base/app.ts'
import { systemActor, writeAs } from '../base/write-as.ts'
import { expireProposals } from '../matches/expire-proposals.ts'
import { askChecks } from '../supervision/ask-checks.ts'
import type { InstallationJob, Job } from './run-jobs.ts'
import { type Postman, sendInstallationMails, sendOrganisationMails } from './send-mails.ts'

const soon = 3_000
const hour = 3_600_000

/** What the program does by itself, over and over; mails only where there is a postman. */
export const standingJobs = (
  app: App,
  postman: Postman | null,
): { jobs: Job[]; installationJobs: InstallationJob[] } => {
  const jobs: Job[] = [
    {
      name: 'packets',
      everyMilliseconds: soon,
      run: (organisation) => deliverPackets(app, organisation),
    },
    {
      name: 'proposals that ran out',
      everyMilliseconds: hour,
      run: (organisation) =>
        writeAs({
          app,
          organisation,
          procedure: 'matches.expireProposals',
          actorIn: async () => systemActor,
          carryOut: expireProposals,
        }),
    },
    {
      name: 'checks before a talk',
      everyMilliseconds: hour,
      run: (organisation) =>
        writeAs({
          app,
          organisation,
          procedure: 'supervision.askChecks',
          actorIn: async () => systemActor,
          carryOut: askChecks,
        }),
    },
  ]
  const installationJobs: InstallationJob[] = [
    { name: 'accounts in order', everyMilliseconds: hour, run: () => tidyAccounts(app) },
  ]
  if (postman === null) return { jobs, installationJobs }
  return {
    jobs: [
      ...jobs,
      {
        name: 'mails',
        everyMilliseconds: soon,
        run: (organisation) => sendOrganisationMails(app, organisation, postman),
      },
    ],
    installationJobs: [
      ...installationJobs,
      {
        name: 'mails of the installation',
        everyMilliseconds: soon,
        run: () => sendInstallationMails(app, postman),
      },
    ],
  }
}
