import formBody from '@fastify/formbody'
import type { FastifyInstance } from 'fastify'
import { createElement } from 'react'
import { insertAccount, type Person, putMembership } from '../accounts/queries.ts'
import { founderOrder } from '../accounts/rules.ts'
import { startSession } from '../accounts/start-session.ts'
import type { App } from '../base/app.ts'
import { asInstallationChange, type InstallationChange } from '../base/context.ts'
import { onlyOwnPosts } from '../http/own-origin.ts'
import { contextOf } from '../http/request-context.ts'
import { sendPage } from '../public/render.tsx'
import { demoStyle } from './demo-style.ts'
import { PersonaPage } from './persona-page.tsx'

type Shown = {
  /** Names the persona in the form; unique in the list. */
  key: string
  name: string
  /** Who this is and what there is to see, in one Dutch sentence. */
  who: string
  /** The path that it starts at. */
  to: string
}

/** Somebody of the demo town: with an account, or behind an address that needs none. */
export type DemoPersona =
  | (Shown & { kind: 'colleague' | 'volunteer'; organisation: string; personId: string })
  | (Shown & { kind: 'parent' | 'public' })

const accountOf = async (change: InstallationChange, person: Person): Promise<string> => {
  const known = await change.tx
    .selectFrom('membership')
    .select('account_id')
    .where('organisation_id', '=', person.organisationId)
    .where('person_kind', '=', person.personKind)
    .where('person_id', '=', person.personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (known !== undefined) return known.account_id
  const id = change.newId()
  await insertAccount(change.tx, { id, email: `${person.personId}@demo.example`, locale: 'nl' }, change.now)
  await putMembership(change.tx, id, person, founderOrder, change.now)
  return id
}

/**
 * Demo only: a page with everybody there is to be, and a session for whoever is chosen. Only server/demo imports this,
 * so the production program has nothing of it.
 */
export const addPersonaPages = async (
  server: FastifyInstance,
  app: App,
  list: readonly DemoPersona[],
): Promise<void> => {
  if (!app.config.demo) throw new Error('Personas exist in the demo only.')
  server.get('/demo', (_request, reply) => sendPage(reply, createElement(PersonaPage, { personas: list })))
  server.get('/demo/demo.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(demoStyle))

  await server.register(async (pages) => {
    await pages.register(formBody)
    pages.post<{ Body: { persona?: unknown } }>(
      '/demo/word',
      { onRequest: onlyOwnPosts(app) },
      async (request, reply) => {
        const persona = list.find((one) => one.key === request.body.persona)
        if (persona === undefined || !('personId' in persona)) return reply.redirect('/demo', 303)
        const organisation = await app.organisation(persona.organisation)
        if (organisation === undefined) return reply.redirect('/demo', 303)
        const context = await contextOf(app, request, reply, persona.organisation)
        await app.databases.installation.write(async (tx) => {
          const change = asInstallationChange({ ...context, tx, now: app.now() })
          const place = {
            organisationId: organisation.id,
            personKind: persona.kind,
            personId: persona.personId,
          }
          await startSession(change, await accountOf(change, place), 'demo')
        })
        return reply.redirect(persona.to, 303)
      },
    )
  })
}
