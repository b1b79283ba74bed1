import { PassThrough, type Readable, Transform } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { localDateSchema } from '#shared/date-input.ts'
import { type ImportProgress, largestPostcodeFile, type UploadLine } from '#shared/postcode-file.ts'
import { admits, findActor } from '../base/actor.ts'
import type { App, OrganisationHandle } from '../base/app.ts'
import type { RequestContext } from '../base/context.ts'
import { RefusalError, refusalOf, refuse } from '../base/refusal.ts'
import { importPostcodes } from '../organisation/import-postcodes.ts'
import { onlyOwnPosts } from './own-origin.ts'
import { contextOf } from './request-context.ts'

const importers = ['admin', 'projectLead'] as const

const querySchema = z.strictObject({
  source: z.string().trim().min(1).max(120),
  licence: z.string().trim().min(1).max(120),
  asOf: localDateSchema,
  partial: z.enum(['0', '1']),
})

/** The colleague who may import, by the same rules as a procedure of the API. */
const importerIn = (context: RequestContext, organisation: OrganisationHandle) => async (tx: Tx) => {
  const hats = { request: context, organisationId: organisation.id, tx, now: context.app.now() }
  const { actor, isSignedIn, lacksSecondFactor } = await findActor(hats, importers)
  if (!admits(importers, actor)) {
    if (lacksSecondFactor) refuse('needsSecondFactor')
    refuse(isSignedIn ? 'notAllowed' : 'notSignedIn')
  }
  return actor
}

/** Lets at most so many bytes through. */
const atMost = (bytes: number) => {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      seen += chunk.length
      if (seen > bytes) next(new RefusalError('badFile', { problem: 'tooBig' }))
      else next(null, chunk)
    },
  })
}

/**
 * Takes a postcode file at `/{organisation}/desk-upload/postcodes`: the body is the CSV, the answer a line of JSON per
 * step (`UploadLine`). When the sender goes away before the end, nothing has changed.
 */
export const addPostcodeUpload = async (server: FastifyInstance, app: App): Promise<void> => {
  await server.register(async (upload) => {
    upload.addHook('onRequest', onlyOwnPosts(app))
    upload.removeAllContentTypeParsers()
    upload.addContentTypeParser('text/csv', (_request, body, done) => done(null, body))
    upload.post<{ Params: { organisation: string }; Body: Readable }>(
      '/:organisation/desk-upload/postcodes',
      { compress: false },
      async (request, reply) => {
        const organisation = await app.organisation(request.params.organisation)
        const query = querySchema.safeParse(request.query)
        if (organisation === undefined) return reply.code(404).send()
        if (!query.success) return reply.code(400).send()
        const actorIn = importerIn(
          await contextOf(app, request, reply, request.params.organisation),
          organisation,
        )
        try {
          await organisation.store.read(actorIn)
        } catch (fault) {
          const refusal = refusalOf(fault)
          if (refusal === undefined) throw fault
          return reply.code(refusal.status).send(refusal.refusal)
        }
        const { partial, ...about } = query.data
        const stop = new AbortController()
        request.raw.once('aborted', () => stop.abort())
        reply.raw.once('close', () => stop.abort())
        const answer = new PassThrough()
        const tell = (line: UploadLine) => answer.write(`${JSON.stringify(line)}\n`)
        const limited = atMost(largestPostcodeFile)
        request.body.once('error', (fault) => limited.destroy(fault))
        importPostcodes(app, organisation, request.body.pipe(limited), {
          ...about,
          partial: partial === '1',
          actorIn,
          signal: stop.signal,
          onProgress: (progress: ImportProgress) => tell({ kind: 'progress', progress }),
        })
          .then((outcome) => tell({ kind: 'done', outcome }))
          .catch((fault: unknown) => {
            const refusal = refusalOf(fault)
            if (refusal === undefined && !stop.signal.aborted)
              request.log.error({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'a fault of ours')
            tell(refusal === undefined ? { kind: 'failed' } : { kind: 'refused', refusal: refusal.refusal })
          })
          .finally(() => answer.end())
        return reply.type('application/x-ndjson').header('cache-control', 'no-store').send(answer)
      },
    )
  })
}
