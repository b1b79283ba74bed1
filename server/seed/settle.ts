import { Readable } from 'node:stream'
import { addMilliseconds } from '#shared/dates.ts'
import { deliverPackets, installationChangeIn } from '../accounts/deliver-packets.ts'
import { openAccount } from '../accounts/open-account.ts'
import { founderOrder } from '../accounts/rules.ts'
import type { App } from '../base/app.ts'
import { wrapOrganisationKey } from '../create-app.ts'
import { foundOrganisation } from '../organisation/found-organisation.ts'
import { importPostcodes } from '../organisation/import-postcodes.ts'
import { mailOf, type OrganisationSpec } from './colleagues.ts'
import type { Play } from './play.ts'
import { areas, districts, postcodeFile } from './postcodes.ts'
import { type ProgrammeKey, programmes } from './programmes.ts'
import type { Random } from '#shared/random.ts'
import { callAs, personOf, type Stage } from './stage.ts'

const minuteMilliseconds = 60_000

type Settling = { app: App; play: Play; random: Random; today: string; programmes: readonly ProgrammeKey[] }

const founded = async (spec: OrganisationSpec, { app, programmes: keys }: Settling) => {
  const [first] = spec.colleagues
  const programme = programmes.find(({ key }) => key === keys[0])
  if (first === undefined || programme === undefined) throw new Error('An organisation needs somebody.')
  const email = mailOf(first.name, spec.slug)
  const made = await foundOrganisation(
    app,
    {
      slug: spec.slug,
      name: spec.name,
      town: 'Utrecht',
      phone: spec.phone,
      phoneHours: spec.phoneHours,
      email: `hallo@${spec.slug}.example`,
      wrapKey: (id, key) => wrapOrganisationKey(app.masterKey, id, key),
      programme,
      firstColleague: { ...first, email },
    },
    (tx, { organisationId, colleagueId }) =>
      openAccount(
        installationChangeIn(app, tx),
        { id: organisationId, slug: spec.slug, name: spec.name },
        { person: { kind: 'colleague', id: colleagueId }, email, locale: 'nl', order: founderOrder },
      ),
  )
  const organisation = await app.organisation(spec.slug)
  if (organisation === undefined) throw new Error(`${spec.slug} was not founded.`)
  return { made, organisation, first }
}

/**
 * Makes an organisation with its programmes, wijken, postcodes and colleagues, as its administrator would: everybody has
 * an account afterwards.
 */
export const settle = async (spec: OrganisationSpec, settling: Settling): Promise<Stage> => {
  const { app, play, random, today } = settling
  const { made, organisation, first } = await founded(spec, settling)
  const founder = personOf(organisation.id, 'colleague', made.colleagueId)
  const colleagues = new Map([[first.key, founder]])
  const admin = callAs({ app, organisation }, founder)

  const aMinuteLater = () => {
    play.clock.now = addMilliseconds(play.clock.now, minuteMilliseconds)
  }

  const ids = new Map<ProgrammeKey, string>()
  for (const { key, name, policy } of programmes.filter((one) => settling.programmes.includes(one.key))) {
    if (key === settling.programmes[0]) {
      ids.set(key, made.programmeId)
      continue
    }
    aMinuteLater()
    const { id } = await admin.organisation.createProgramme({
      commandId: random.id(),
      name,
      likeProgrammeId: null,
    })
    await admin.organisation.savePolicy({ commandId: random.id(), programmeId: id, basedOn: 1, policy })
    ids.set(key, id)
  }
  for (const { name, code } of districts)
    await admin.organisation.createDistrict({
      commandId: random.id(),
      name,
      code,
      postcodes: areas.filter(({ district }) => district === name).map((area) => area.code),
    })
  await importPostcodes(app, organisation, Readable.from([postcodeFile()]), {
    source: 'Eigen tabel van de demo, bij benadering',
    licence: 'EUPL-1.2',
    asOf: today,
    partial: true,
  })
  for (const { key, name, phone, roles } of spec.colleagues.slice(1)) {
    aMinuteLater()
    const id = random.id()
    await admin.organisation.inviteColleague({
      commandId: id,
      name,
      email: mailOf(name, spec.slug),
      phone,
      roles: [...roles],
    })
    const person = personOf(organisation.id, 'colleague', id)
    await callAs({ app, organisation }, person).organisation.arrive({ commandId: random.id() })
    colleagues.set(key, person)
  }
  await deliverPackets(app, organisation)
  return { app, organisation, play, random, today, colleagues, programmes: ids, codes: new Map() }
}
