import { deliverPackets } from '../accounts/deliver-packets.ts'
import { systemActor, writeAs } from '../base/write-as.ts'
import { sendInstallationMails, sendOrganisationMails } from '../jobs/send-mails.ts'
import { expireProposals } from '../matches/expire-proposals.ts'
import { askChecks } from '../supervision/ask-checks.ts'
import { beganOn } from './invent-match.ts'
import type { Life } from './play.ts'
import { type Stage, until } from './stage.ts'

const everyNight = 10

/** What the program does by itself: proposals run out, accounts are made, mails leave. In the demo nobody gets them. */
export const nightWork =
  (stage: Stage, isFirst: boolean): Life =>
  async () => {
    const { app, organisation } = stage
    const nights = Array.from({ length: beganOn + 1 }, (_, index) => beganOn - index)
    // Long ago one night a week is enough; lately every night, as the program itself would.
    for (const day of nights.filter((one) => one < everyNight || one % 7 === 0)) {
      await until(stage, day, '04:00')
      await writeAs({
        app,
        organisation,
        procedure: 'matches.expireProposals',
        actorIn: async () => systemActor,
        carryOut: expireProposals,
      })
      await writeAs({
        app,
        organisation,
        procedure: 'supervision.askChecks',
        actorIn: async () => systemActor,
        carryOut: askChecks,
      })
      await deliverPackets(app, organisation)
      await sendOrganisationMails(app, organisation, async () => {})
      if (isFirst) await sendInstallationMails(app, async () => {})
    }
  }
