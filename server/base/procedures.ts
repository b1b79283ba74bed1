import { createHmac } from 'node:crypto'
import type { TRPCUnsetMarker as UnsetMarker } from '@trpc/server'
import { z } from 'zod'
import { localDateOf } from '#shared/dates.ts'
import { admits, findActor } from './actor.ts'
import { onceByCommandId } from './command.ts'
import { type Actor, asChange, asInstallationChange, type Change } from './context.ts'
import type { InstallationChange, InstallationReader, Reader, RequestContext } from './context.ts'
import { sealForOutbox } from './outbox.ts'
import { sealsOf } from './person-keys.ts'
import { baseOf } from './base-tx.ts'
import { refuse } from './refusal.ts'
import { asTrpcErrors, type Rule, t } from './trpc.ts'
import type { OrganisationHandle } from './app.ts'
import type { Tx } from '#db/db.ts'

/**
 * A command's id is made by its sender and becomes the id of what it creates, if it creates something; sent twice, it
 * is carried out once.
 */
export const commandIdSchema = z.uuid()
type Command = { commandId: string }

/** How tRPC types an input that has been parsed; written out, since it does not simplify for a generic one. */
type Parsed<Out> = Out extends UnsetMarker ? undefined : Out

const organisationOf = async (request: RequestContext): Promise<OrganisationHandle> => {
  const handle =
    request.organisationSlug === null ? undefined : await request.app.organisation(request.organisationSlug)
  return handle ?? refuse('notFound')
}

const readerIn = async (
  request: RequestContext,
  organisation: OrganisationHandle,
  tx: Tx,
  rule: Rule,
  procedure: string,
): Promise<Reader> => {
  const now = request.app.now()
  const hats = { request, organisationId: organisation.id, tx, now }
  const { actor, isSignedIn, lacksSecondFactor } = await findActor(hats, rule.who)
  if (!admits(rule.who, actor)) {
    if (lacksSecondFactor) refuse('needsSecondFactor')
    refuse(isSignedIn ? 'notAllowed' : 'notSignedIn')
  }
  return {
    tx,
    actor,
    organisation: { id: organisation.id, slug: organisation.slug },
    procedure,
    now,
    today: localDateOf(now),
    seals: sealsOf({ tx, organisation, newId: request.app.newId, now }),
    hashSecret: (secret) => createHmac('sha256', organisation.key).update(secret).digest('hex'),
    app: request.app,
    source: request.source,
    cookies: request.cookies,
    disclosures: 0,
  }
}

const writingIn = (request: RequestContext, organisation: OrganisationHandle) => ({
  newId: request.app.newId,
  sealForOutbox: (id: string, content: object) => sealForOutbox(organisation.key, id, content),
})

type Reads<In, Out, Answer> = Rule & {
  input: z.ZodType<Out, In>
  answer: (reader: Reader, input: Parsed<Out>) => Promise<Answer>
}

/** A procedure that tells nothing about people (classes must be empty, or the caller's own): one read transaction. */
export const reads = <In, Out, Answer>({ input, answer, ...rule }: Reads<In, Out, Answer>) =>
  t.procedure
    .meta({ ...rule, kind: 'reads', store: 'organisation', repeat: null, inputSchema: input })
    .input(input)
    .query(({ ctx, input: parsed, path }) =>
      asTrpcErrors(async () => {
        const organisation = await organisationOf(ctx)
        return organisation.store.read(async (tx) =>
          answer(await readerIn(ctx, organisation, tx, rule, path), parsed),
        )
      }),
    )

type Discloses<In, Out, Answer> = Rule & {
  input: z.ZodType<Out, In>
  answer: (change: Change, input: Parsed<Out>) => Promise<Answer>
}

/**
 * A procedure that tells about people: its read-log row is written in the answer's own transaction. An answer that was
 * given without calling `disclose` never leaves.
 */
export const discloses = <In, Out, Answer>({ input, answer, ...rule }: Discloses<In, Out, Answer>) =>
  t.procedure
    .meta({ ...rule, kind: 'reads', store: 'organisation', repeat: null, inputSchema: input })
    .input(input)
    .query(({ ctx, input: parsed, path }) =>
      asTrpcErrors(async () => {
        const organisation = await organisationOf(ctx)
        return organisation.store.write(async (tx) => {
          const change = asChange(
            await readerIn(ctx, organisation, tx, rule, path),
            writingIn(ctx, organisation),
          )
          const result = await answer(change, parsed)
          if (change.disclosures === 0) throw new Error(`${path} discloses without a read-log row.`)
          return result
        })
      }),
    )

type Changes<In, Out extends Command, Answer> = Rule & {
  input: z.ZodType<Out, In>
  act: (change: Change, input: Parsed<Out>) => Promise<Answer>
}

/** A procedure that changes something: one write transaction, carried out once per command id, whole or not at all. */
export const changes = <In, Out extends Command, Answer>({ input, act, ...rule }: Changes<In, Out, Answer>) =>
  t.procedure
    .meta({ ...rule, kind: 'changes', store: 'organisation', repeat: 'byCommandId', inputSchema: input })
    .input(input)
    .mutation(({ ctx, input: parsed, path }) =>
      asTrpcErrors(async () => {
        const organisation = await organisationOf(ctx)
        return organisation.store.write(async (tx) => {
          const change = asChange(
            await readerIn(ctx, organisation, tx, rule, path),
            writingIn(ctx, organisation),
          )
          const command = {
            id: parsed.commandId,
            procedure: path,
            actorId: change.actor.id,
            input: parsed,
            key: organisation.key,
          }
          return onceByCommandId(baseOf(tx), change.now, command, () => act(change, parsed))
        })
      }),
    )

const mustBeSignedIn = (request: RequestContext, rule: Rule) => {
  if (!rule.who.includes('anonymous') && request.signedIn === null) refuse('notSignedIn')
}

const installationReaderIn = (
  request: RequestContext,
  tx: InstallationReader['tx'],
  rule: Rule,
): InstallationReader => {
  mustBeSignedIn(request, rule)
  return {
    tx,
    organisationSlug: request.organisationSlug,
    signedIn: request.signedIn,
    now: request.app.now(),
    app: request.app,
    source: request.source,
    device: request.device,
    cookies: request.cookies,
  }
}

type InstallationReads<In, Out, Answer> = Rule & {
  input: z.ZodType<Out, In>
  answer: (reader: InstallationReader, input: Parsed<Out>) => Promise<Answer>
}

/** A read of the installation's own database: who is signed in, which sessions there are. */
export const readsInstallation = <In, Out, Answer>({
  input,
  answer,
  ...rule
}: InstallationReads<In, Out, Answer>) =>
  t.procedure
    .meta({ ...rule, kind: 'reads', store: 'installation', repeat: null, inputSchema: input })
    .input(input)
    .query(({ ctx, input: parsed }) =>
      asTrpcErrors(() =>
        ctx.app.databases.installation.read(async (tx) =>
          answer(installationReaderIn(ctx, tx, rule), parsed),
        ),
      ),
    )

type InstallationChanges<In, Out, Prepared, Answer> = Rule & {
  input: z.ZodType<Out, In>
  /** Slow or outside work (hashing, WebAuthn) that has to be over before the transaction begins; it opens its own, short ones. */
  prepare?: (request: RequestContext, input: Parsed<Out>) => Promise<Prepared>
  act: (change: InstallationChange, input: Parsed<Out>, prepared: Prepared) => Promise<Answer>
}

/** A change in the installation's own database. Repeating one is harmless by its nature: tokens and challenges work once. */
export const changesInstallation = <In, Out, Answer, Prepared = undefined>({
  input,
  prepare,
  act,
  ...rule
}: InstallationChanges<In, Out, Prepared, Answer>) =>
  t.procedure
    .meta({ ...rule, kind: 'changes', store: 'installation', repeat: 'harmless', inputSchema: input })
    .input(input)
    .mutation(({ ctx, input: parsed }) =>
      asTrpcErrors(async () => {
        mustBeSignedIn(ctx, rule)
        const prepared = (await prepare?.(ctx, parsed)) as Prepared
        return ctx.app.databases.installation.write(async (tx) =>
          act(asInstallationChange(installationReaderIn(ctx, tx, rule)), parsed, prepared),
        )
      }),
    )

/** Says no unless the actor is a colleague; narrows the type for operations that only colleagues carry out. */
export const asColleague = <Held extends Reader>(held: Held) =>
  held.actor.kind === 'colleague' ? Object.assign(held, { actor: held.actor }) : refuse('notAllowed')

export type ColleagueActor = Extract<Actor, { kind: 'colleague' }>
