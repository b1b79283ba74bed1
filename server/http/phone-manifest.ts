import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { App } from '../base/app.ts'

type Params = { organisation: string }

const paper = '#f7f5f1'

/**
 * What makes the volunteer's pages an app of their own, per organisation: the manifest, and the worker under the very
 * path that is its scope, so that it can never answer for a public page or the desk. Nothing personal in either.
 */
export const addPhoneManifest = async (
  server: FastifyInstance,
  app: App,
  directory: string,
): Promise<void> => {
  const worker = await readFile(join(directory, 'phone-worker.js'), 'utf8').catch(() => undefined)
  if (worker === undefined) return
  const isKnown = async (slug: string) => (await app.organisation(slug)) !== undefined
  const fresh = (reply: FastifyReply) => reply.header('cache-control', 'no-cache')

  server.get<{ Params: Params }>(
    '/:organisation/vrijwilliger/manifest.webmanifest',
    async (request, reply) => {
      const { organisation } = request.params
      if (!(await isKnown(organisation))) return reply.callNotFound()
      const base = `/${organisation}/vrijwilliger/`
      return fresh(reply)
        .type('application/manifest+json')
        .send({
          id: base,
          name: 'Samenspel',
          short_name: 'Samenspel',
          lang: 'nl',
          start_url: base,
          scope: base,
          display: 'standalone',
          background_color: paper,
          theme_color: paper,
          icons: [
            { src: '/assets/icon-192.png', sizes: '192x192', type: 'image/png' },
            { src: '/assets/icon-512.png', sizes: '512x512', type: 'image/png' },
            { src: '/assets/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          ],
        })
    },
  )
  server.get<{ Params: Params }>('/:organisation/vrijwilliger/worker.js', async (request, reply) => {
    if (!(await isKnown(request.params.organisation))) return reply.callNotFound()
    return fresh(reply).type('text/javascript; charset=utf-8').send(worker)
  })
}
