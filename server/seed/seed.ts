import { addDays, type LocalDate } from '#shared/dates.ts'
import type { App } from '../base/app.ts'
import { createApp } from '../create-app.ts'
import { instantAt, workingDayUpTo } from './calendar.ts'
import { type Canary, withCanaries } from './canaries.ts'
import { buurtmaat, type OrganisationSpec, thuisNabij } from './colleagues.ts'
import { familyLife } from './family-life.ts'
import { beganOn } from './invent-match.ts'
import { matchLife } from './match-life.ts'
import { nightWork } from './night-work.ts'
import { type Life, makePlay, type Play } from './play.ts'
import { isEmpty, notEmptySentence } from './queries.ts'
import { makeRandom, type Random } from '#shared/random.ts'
import { type Scenario, type Size, thuisNabijScenario } from './scenario.ts'
import { buurtmaatScenario } from './scenario-buurtmaat.ts'
import { settle } from './settle.ts'
import type { Stage } from './stage.ts'
import { volunteerLife } from './volunteer-life.ts'

export type Seeding = {
  size: Size
  seed: number
  today: LocalDate
  /** Gets a token for every sensitive text that somebody of the town wrote or is called. */
  onCanaries?: (canaries: readonly Canary[]) => void
  onProgress?: (line: string) => void
}

/** One organisation as it was played: its stage with everybody on it. */
export type Played = { stage: Stage; scenario: Scenario }

/** The time at which the play ends on `today`: before anybody is at work. */
const endsAt = '06:00'
const quietDays = 1

/** A story that cannot be played says whose it is. */
const named =
  (who: string, { play }: Stage, life: Life): Life =>
  async () => {
    try {
      await life()
    } catch (fault) {
      const what = fault instanceof Error ? fault.message : String(fault)
      throw new Error(`${who}, ${play.clock.now}: ${what}`, { cause: fault })
    }
  }

const livesOf = ({ stage, scenario }: Played, isFirst: boolean): Life[] => [
  named('The night', stage, nightWork(stage, isFirst)),
  ...scenario.volunteers.map((spec) => named(spec.firstName, stage, volunteerLife(stage, spec))),
  ...scenario.families.map((spec) => named(spec.firstName, stage, familyLife(stage, spec))),
  ...scenario.matches.map((spec) =>
    named(`${spec.volunteer.firstName} and ${spec.family.firstName}`, stage, matchLife(stage, spec)),
  ),
]

type Telling = { app: App; play: Play; random: Random; today: LocalDate }

const setStage = async (spec: OrganisationSpec, scenario: Scenario, telling: Telling): Promise<Played> => ({
  stage: await settle(spec, { ...telling, programmes: scenario.programmes }),
  scenario,
})

const daysTold = (onProgress: NonNullable<Seeding['onProgress']>, started: string) => {
  let told = ''
  return (now: string) => {
    const month = now.slice(0, 7)
    if (month === told || now < started) return
    told = month
    onProgress(`Playing ${month}`)
  }
}

/**
 * Plays months of two invented organisations through the real router, in order of time, until this morning: every row
 * has its event, its read log and its seals. The same day and seed give the same people, texts and ids; secrets (codes,
 * links, keys) are new each time. Throws a sentence when the installation holds an organisation already.
 */
export const seedDemo = async (
  app: App,
  { size, seed, today, onCanaries, onProgress = () => {} }: Seeding,
): Promise<Played[]> => {
  if (!(await isEmpty(app))) throw new Error(notEmptySentence)
  const random = makeRandom(seed)
  const began = workingDayUpTo(addDays(today, -(beganOn + quietDays)))
  const play = makePlay(instantAt(began, '09:00'))
  const ids = random.branch('ids')
  const played = await createApp(app.databases, app.masterKey, app.config, {
    now: () => play.clock.now,
    newId: ids.id,
    newToken: app.newToken,
  })
  const acting = random.branch('acting')
  const telling = { app: played, play, random: acting, today }
  onProgress('Founding two organisations')
  const marked: Canary[] = []
  const perhapsMarked = (scenario: Scenario, slug: string): Scenario => {
    if (onCanaries === undefined) return scenario
    const { scenario: withTokens, canaries } = withCanaries(scenario, slug, random.branch(`canaries ${slug}`))
    marked.push(...canaries)
    return withTokens
  }
  const home = perhapsMarked(thuisNabijScenario(random.branch('thuisnabij'), today, size), thuisNabij.slug)
  const other = perhapsMarked(buurtmaatScenario(random.branch('buurtmaat'), size), buurtmaat.slug)
  onCanaries?.(marked)
  const first = await setStage(thuisNabij, home, telling)
  const second = await setStage(buurtmaat, other, telling)
  await play.perform(
    [...livesOf(first, true), ...livesOf(second, false)],
    instantAt(today, endsAt),
    daysTold(onProgress, play.clock.now),
  )
  return [first, second]
}
