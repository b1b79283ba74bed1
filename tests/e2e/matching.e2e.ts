import { expect, type Page, test } from '@playwright/test'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { startPostgres } from '../support/postgres-server.ts'
import * as list from './at-shortlist.ts'
import * as week from './at-week.ts'
import { beginOrganisation, openInvitation } from './begin.ts'
import { addPasskeyDevice } from './looking.ts'
import { fillTown } from './waiting-town.ts'

const slug = 'thuisnabij'

/** From here on nobody touches a mouse. */
const withoutMouse = (page: Page) =>
  page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown'])
      window.addEventListener(kind, () => Reflect.set(window, 'touchedMouse', true), true)
  })

for (const engine of ['sqlite', 'postgres'] as const)
  test.describe.serial(`six requests matched by keyboard (${engine})`, () => {
    let running: RunningApp
    let stopPostgres = async () => {}

    test.beforeAll(async () => {
      if (engine === 'postgres') {
        const server = await startPostgres()
        process.env['SAMENSPEL_TEST_POSTGRES'] = server.url
        stopPostgres = server.stop
      }
      running = await startApp(engine)
    })
    test.afterAll(async () => {
      await running.stop()
      await stopPostgres()
    })

    test('the story', async ({ browser }) => {
      const context = await browser.newContext({
        baseURL: running.url,
        viewport: { width: 1440, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', (fault) => faults.push(fault.message))
      await addPasskeyDevice(page)
      const { step } = test

      await step('an organisation with six families that wait', async () => {
        await beginOrganisation(page, running)
        await openInvitation(page, running)
        await fillTown(running, slug)
        await withoutMouse(page)
      })
      await step('both queues, and the shortlist of who waits longest', () => list.openFirst(page))
      await step('why not, opened for one person', () => list.readWhyNot(page))
      await step('what is not known can be asked', () => list.askWhatIsUnknown(page))
      await step('what counts, and people side by side', () => list.weighAndCompare(page))
      await step('somebody is asked, and the question taken back', () => list.askAndTakeBack(page))
      await step('a change is tried and left', () => list.tryAChange(page))
      await step('the plan of the week', () => week.readThePlan(page))
      await step('whom to recruit', () => week.copyACall(page))
      await step('what if', () => week.tryWhatIf(page))
      await step('a row opened, with what the volunteer will read', () => week.readARow(page))
      await step('rows taken over', () => week.takeOver(page))
      await step('sent row by row, one of them too late', () => week.sendThem(page, running, slug))
      await step('made again', () => week.makeAgain(page))
      await step('somebody on the border, with a reason', () => week.askOnTheBorder(page))
      expect(await page.evaluate(() => Reflect.get(window, 'touchedMouse') === true)).toBe(false)
      await step('on a telephone', () => week.lookAtThemSmall(page))
      expect(faults).toEqual([])
      await context.close()
    })
  })
