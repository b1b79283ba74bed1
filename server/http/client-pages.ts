import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { App } from '../base/app.ts'

const nonceMark = '__CSP_NONCE__'
const yearSeconds = 31_536_000

/** Serves the two client entries; `directory` is what `vite build` made. */
export const addClientPages = async (server: FastifyInstance, app: App, directory: string): Promise<void> => {
  await server.register(fastifyStatic, {
    root: directory,
    prefix: '/assets/',
    index: false,
    // Names carry a hash of their content; the pages themselves are served below.
    maxAge: yearSeconds * 1000,
    immutable: true,
    allowedPath: (path) => !path.endsWith('.html') && !path.includes('/.'),
  })
  const page = async (file: string) => {
    const html = await readFile(join(directory, file), 'utf8')
    return async (organisation: string, reply: FastifyReply) => {
      if ((await app.organisation(organisation)) === undefined) return reply.callNotFound()
      return reply
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(html.replaceAll(nonceMark, reply.cspNonce.style))
    }
  }
  type Params = { organisation: string }
  for (const [file, folder] of [
    ['desk.html', 'desk'],
    ['phone.html', 'vrijwilliger'],
  ] as const) {
    const send = await page(file).catch(() => undefined)
    if (send === undefined) continue
    server.get<{ Params: Params }>(`/:organisation/${folder}`, (request, reply) =>
      send(request.params.organisation, reply),
    )
    server.get<{ Params: Params }>(`/:organisation/${folder}/*`, (request, reply) =>
      send(request.params.organisation, reply),
    )
  }
}
