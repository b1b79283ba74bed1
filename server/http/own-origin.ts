import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../base/app.ts'

const isOwn = (app: App, { origin, 'sec-fetch-site': site }: FastifyRequest['headers']) => {
  if (origin !== undefined && origin !== 'null') return origin === new URL(app.config.publicUrl).origin
  return site === 'same-origin'
}

/** A hook for addresses that only our own pages may post to. */
export const onlyOwnPosts =
  (app: App) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.method !== 'POST') return reply.code(405).header('allow', 'POST').send()
    return isOwn(app, request.headers) ? undefined : reply.code(403).send()
  }
