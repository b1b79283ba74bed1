import type { ApplyAsVolunteer } from '#shared/application-form.ts'
import type { Persona, World } from './world.ts'

/** What Samira filled in on the public form. */
export const application = (
  commandId: string,
  changed: Partial<ApplyAsVolunteer> = {},
): ApplyAsVolunteer => ({
  commandId,
  locale: 'nl',
  firstName: 'Samira',
  lastName: 'El Idrissi',
  phone: '+31612345678',
  email: 'samira@example.org',
  postcode: '3562 AB',
  kinds: ['talk', 'children'],
  languages: ['nl', 'ar'],
  dayParts: ['wed-morning', 'fri-afternoon'],
  motivation: 'Ik heb zelf hulp gehad en wil iets terugdoen.',
  source: 'poster',
  ...changed,
})

/** Somebody who applied on the form. */
export const applied = async (world: World, changed: Partial<ApplyAsVolunteer> = {}): Promise<string> => {
  const id = world.newId()
  await world.as(null).volunteers.submitApplication(application(id, changed))
  return id
}

/** What every change of one volunteer names: a fresh command, and the version as it is now. */
export const next = async (world: World, volunteerId: string) => {
  const { version } = await volunteerRow(world, volunteerId)
  return { commandId: world.newId(), volunteerId, version }
}

export const volunteerRow = (world: World, id: string) =>
  world.organisation.store.read((tx) =>
    tx.selectFrom('volunteer').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

/** Everything the gates ask, noted by the founder. */
export const screened = async (world: World, volunteerId: string, by: Persona = world.founder) => {
  const { volunteers } = world.as(by)
  const today = world.clock.now.slice(0, 10)
  await volunteers.recordInterview({ ...(await next(world, volunteerId)), heldOn: today, note: '' })
  await volunteers.seeCertificate({
    ...(await next(world, volunteerId)),
    seenOn: today,
    datedOn: '2026-10-01',
  })
  await volunteers.recordTraining({
    ...(await next(world, volunteerId)),
    followedOn: today,
    label: 'Basistraining',
  })
  await volunteers.signAgreement({ ...(await next(world, volunteerId)), signedOn: today })
}

/** Somebody who can be asked. */
export const available = async (world: World, changed: Partial<ApplyAsVolunteer> = {}): Promise<string> => {
  const id = await applied(world, changed)
  await screened(world, id)
  await world.as(world.founder).volunteers.makeAvailable({ ...(await next(world, id)), override: null })
  return id
}

/** How much stands in the database of what a refusal may not leave behind. */
export const footprint = (world: World) =>
  world.organisation.store.read(async (tx) => {
    const [events, steps, rows, noted, periods] = await Promise.all([
      tx.selectFrom('event').select('id').execute(),
      tx.selectFrom('screening_step').selectAll().orderBy('id').execute(),
      tx.selectFrom('volunteer').selectAll().orderBy('id').execute(),
      tx.selectFrom('noted').selectAll().orderBy('field').execute(),
      tx.selectFrom('caseload_period').selectAll().orderBy('id').execute(),
    ])
    return { events: events.length, steps, rows, noted, periods }
  })
