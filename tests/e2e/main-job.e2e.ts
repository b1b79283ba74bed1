import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { addDays, localDateOf } from '#shared/dates.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import * as intake from './at-intake.ts'
import * as matching from './at-matching.ts'
import * as settings from './at-settings.ts'
import * as status from './at-status.ts'
import * as match from './at-the-match.ts'
import * as today from './at-today.ts'
import * as volunteers from './at-volunteers.ts'
import { beginOrganisation, openInvitation } from './begin.ts'
import { addPasskeyDevice, expectNoBarriersWithoutScript } from './looking.ts'
import * as phone from './on-the-phone.ts'
import { applyAsVolunteer, askForHelp } from './outside.ts'

const { step } = test
const aMoment = 40_000
const oneDay = 24 * 60 * 60 * 1000

/** Who takes part, each with a device of their own: Nadia's laptop, Amina's old phone, Samira's new one. */
const devicesOf = async (browser: Browser, url: string) => {
  const open = async (options: BrowserContextOptions) =>
    (await browser.newContext({ baseURL: url, ...options })).newPage()
  const small = { viewport: { width: 390, height: 844 } }
  const nadia = await open({ viewport: { width: 1440, height: 900 } })
  await addPasskeyDevice(nadia)
  return {
    nadia,
    amina: await open({ ...small, javaScriptEnabled: false }),
    aminasSon: await open(small),
    samira: await open(small),
    library: await open({ ...small, javaScriptEnabled: false }),
  }
}

/** Amina's question from her phone; her code. */
const sendQuestion = async (page: Page): Promise<string> => {
  await askForHelp(page)
  await expect(page.getByRole('heading', { name: 'Je vraag is verstuurd' })).toBeVisible()
  await expectNoBarriersWithoutScript(page)
  const code = (await page.locator('.code').first().innerText()).replace(/\s/g, '')
  expect(code).toMatch(/^[A-Z2-9]{12}$/)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Je vraag is verstuurd' })).toBeVisible()
  return code
}

for (const engine of ['sqlite', 'postgres'] as const)
  test.describe.serial(`from a question to a followed match (${engine})`, () => {
    let running: RunningApp
    let stopPostgres = async () => {}
    let ahead = 0
    const wait = (milliseconds: number) => {
      ahead += milliseconds
    }
    const thisDay = () => localDateOf(running.clock.now())

    test.beforeAll(async () => {
      if (engine === 'postgres') {
        const server = await startPostgres()
        process.env['SAMENSPEL_TEST_POSTGRES'] = server.url
        stopPostgres = server.stop
      }
      running = await startApp(engine, { now: () => new Date(Date.now() + ahead).toISOString() })
    })
    test.afterAll(async () => {
      await running.stop()
      await stopPostgres()
    })

    test('the story', async ({ browser }) => {
      const { nadia, amina, aminasSon, samira, library } = await devicesOf(browser, running.url)
      let code = ''

      await step('the first start makes an organisation and its first administrator', () =>
        beginOrganisation(nadia, running),
      )
      await step('the administrator opens the invitation and makes a passkey', () =>
        openInvitation(nadia, running),
      )

      await step('a tired parent asks for help on an old phone, without script', async () => {
        code = await sendQuestion(amina)
      })
      await step('her code opens a page that tells where it stands', async () => {
        await status.openByCode(amina, code)
        await expect(amina.getByText('Je vraag is binnen').first()).toBeVisible()
        await expectNoBarriersWithoutScript(amina)
      })
      await step('the link in her mail opens it too', async () => {
        await running.settle()
        await status.openByMail(aminasSon, running)
      })
      await step('somebody applies as a volunteer', () => applyAsVolunteer(library))

      await step('the coordinator reads in postcodes and makes a wijk', async () => {
        await settings.importPostcodes(nadia, thisDay())
        await settings.makeDistrict(nadia)
      })
      await step('the coordinator takes the volunteer on and talks with her', () =>
        volunteers.meetSamira(nadia, addDays(thisDay(), 1)),
      )
      await step('she sees what has to be in order', () => volunteers.screenSamira(nadia, thisDay()))
      await step('she writes down what the volunteer can, and makes her available', () =>
        volunteers.makeSamiraAvailable(nadia),
      )

      await step('the coordinator reads the question, calls, and has the talk', () =>
        intake.talkWithAmina(nadia, addDays(thisDay(), 1)),
      )
      await step('she decides for a volunteer', () => intake.decideForVolunteer(nadia))
      await step('meanwhile somebody calls with a question', () => intake.typeInByPhone(nadia))

      await step('the coordinator sees who fits and why, and asks her', async () => {
        await matching.askSamira(nadia)
        wait(aMoment)
        await running.settle()
      })
      await step('the volunteer opens the app on her phone', () => phone.enterPhone(samira, running))
      await step('the volunteer says yes to a family without a name', async () => {
        await phone.sayYes(samira)
        wait(aMoment)
        await running.settle()
        expect(running.mail.lastTo('amina@example.org')?.text).toContain('Je kunt ja of nee zeggen.')
      })
      await step('the parent reads who it is and says yes', () => status.wantToMeet(amina))

      await step('the coordinator plans the introduction and writes down how it went', async () => {
        await match.openMatch(nadia)
        await match.introduce(nadia, addDays(thisDay(), 1))
      })
      await step('she writes the role agreement', () => match.writeAgreement(nadia))
      await step('the volunteer accepts it on her phone', () => phone.acceptOnThePhone(samira))
      await step('the parent accepts it on her page', () => status.acceptAgreement(amina))
      await step('the coordinator starts the trial', () => match.startTrial(nadia))

      await step('the volunteer taps that she was there, and tells how it was', () => phone.noteVisit(samira))
      await step('the coordinator reads it, calls and thanks her', () => match.answerVisit(nadia))
      await step('the volunteer reads the thanks', () => phone.readThanks(samira))

      await step('after weeks without a word the match stands on Vandaag', async () => {
        wait(17 * oneDay)
        await today.signInAgain(nadia)
        await today.askHowItGoes(nadia, running, () => wait(aMoment))
      })
      await step('the match goes on after the trial, pauses, and goes on again', () =>
        match.goOnPauseAndResume(nadia, addDays(thisDay(), 14)),
      )
      await step('they say goodbye, and the dossier keeps everything', () => match.closeAndEnd(nadia))
      await step('the parent reads that it is over', () => status.readThatItIsOver(amina, code))

      await step('the desk also works on a narrow screen', () => today.walkNarrowDesk(nadia))
    })
  })
