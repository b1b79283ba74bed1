import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import Fastify, { type FastifyInstance } from 'fastify'
import { type AppRouter, appRouter } from '../app-router.ts'
import type { App } from '../base/app.ts'
import { addBeginPages } from '../public/begin-page.tsx'
import { addPublicPages } from '../public/public-routes.tsx'
import { publicDepsOf } from '../public/router-calls.ts'
import { addClientPages } from './client-pages.ts'
import { onlyOwnPosts } from './own-origin.ts'
import { addPostcodeUpload } from './postcode-upload.ts'
import { addPhoneManifest } from './phone-manifest.ts'
import { contextOf } from './request-context.ts'
import { addSecurityHeaders } from './security-headers.ts'

export type ServerSettings = {
  /** Where `vite build` put the client; without it only the API and the public pages are served. */
  clientDirectory: string | null
  log: boolean
  /** How many proxies of our own stand in front; what a caller says of where it comes from counts no further back. */
  proxies: number
  /** Calls that one address may make in a minute. */
  callsPerMinute: number
}

const bodyLimitBytes = 256 * 1024
/** Address name of the calls that come before any organisation: first start, choosing one. */
const noOrganisation = '-'

/** Everything that listens, joined: headers, limits, the API, the client's pages. Not listening yet. */
export const createServer = async (app: App, settings: ServerSettings): Promise<FastifyInstance> => {
  const isHttps = app.config.publicUrl.startsWith('https:')
  const server = Fastify({
    bodyLimit: bodyLimitBytes,
    trustProxy: (_address, hop) => hop < settings.proxies,
    requestTimeout: 30_000,
    connectionTimeout: 30_000,
    routerOptions: { maxParamLength: 2000, ignoreTrailingSlash: true },
    // A path may hold an id, never a name; bodies and headers are not logged at all.
    logger: settings.log
      ? {
          serializers: {
            req: ({ method, url }) => ({ method, path: url.split('?')[0] }),
            res: ({ statusCode }) => ({ statusCode }),
          },
        }
      : false,
  })
  await server.register(cookie)
  await addSecurityHeaders(server, isHttps)
  await server.register(compress)
  await server.register(rateLimit, {
    max: settings.callsPerMinute,
    timeWindow: '1 minute',
    // A whole office opens the desk behind one address, and each opening is many files.
    allowList: ({ url }) => url.startsWith('/assets/'),
  })
  await server.register(underPressure, { maxEventLoopDelay: 1500, exposeStatusRoute: '/healthz' })
  server.get('/readyz', async (_request, reply) => {
    await app.databases.installation.read((tx) => tx.selectFrom('installation_key').select('id').execute())
    return reply.send({ status: 'ok' })
  })

  await server.register(async (api) => {
    api.addHook('onRequest', onlyOwnPosts(app))
    await api.register(fastifyTRPCPlugin, {
      prefix: '/:organisation/trpc',
      trpcOptions: {
        router: appRouter,
        allowMethodOverride: true,
        maxBatchSize: 20,
        createContext: ({ req, res }) => {
          const { organisation } = req.params as { organisation: string }
          return contextOf(app, req, res, organisation === noOrganisation ? null : organisation)
        },
        onError: ({ error, path }) => {
          if (error.code === 'INTERNAL_SERVER_ERROR')
            server.log.error({ procedure: path, fault: error.cause?.name ?? error.name }, 'a fault of ours')
        },
      } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
    })
  })

  await addPostcodeUpload(server, app)
  if (settings.clientDirectory !== null) {
    await addPhoneManifest(server, app, settings.clientDirectory)
    await addClientPages(server, app, settings.clientDirectory)
  }
  await addBeginPages(server, app, await addPublicPages(server, publicDepsOf(app)))
  return server
}
