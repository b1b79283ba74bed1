import { createTranslator } from 'use-intl/core'
import { demo } from '#shared/messages/nl/demo.ts'
import { readSettings } from '../config.ts'
import { type Postman, smtpPostman } from '../jobs/send-mails.ts'
import { startServer } from '../start.ts'
import { readDemoFile } from './demo-file.ts'
import { demoLinks, demoPeople } from './demo-people.ts'
import { fillDemo } from './fill-demo.ts'
import { addMailPages } from './mail-pages.ts'
import { addPersonaPages } from './personas.ts'

/** Nobody in the demo exists, so nothing is sent: the mails are kept to be read. */
const keepsMail: Postman = async () => {}

/**
 * `npm run demo`: an embedded database in DATA_DIR, filled once with an invented town, and the server over it with a way
 * to be anybody. Only a mail server that is named on purpose (SMTP_URL) gets mail.
 */
export const startDemo = async (): Promise<void> => {
  const t = createTranslator({ locale: 'nl', messages: demo })
  const { DATABASE_URL: _elsewhere, ...env } = process.env
  const settings = readSettings({ LOG: '0', ...env })
  if (readDemoFile(settings.dataDirectory) === null) {
    console.log(t('filling'))
    await fillDemo(settings, (line) => console.log(`  ${line}`))
  }
  const file = readDemoFile(settings.dataDirectory)
  if (file === null) throw new Error(`${settings.dataDirectory} could not be filled.`)
  await startServer(settings, {
    demo: true,
    postman: settings.smtpUrl === null ? keepsMail : smtpPostman(settings.smtpUrl),
    beforeListening: async (server, app) => {
      await addPersonaPages(server, app, demoPeople(file))
      addMailPages(server, app)
    },
  })
  console.log([t('ready'), ...demoLinks(file, settings.publicUrl)].join('\n'))
}
