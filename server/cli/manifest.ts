import type { AnyTRPCProcedure, AnyTRPCRouter } from '@trpc/server'
import { z } from 'zod'
import { appRouter } from '../app-router.ts'
import type { Meta } from '../base/trpc.ts'
import type { Command } from './command.ts'

export type ManifestEntry = {
  path: string
  kind: Meta['kind']
  store: Meta['store']
  authz: { who: Meta['who']; relation: Meta['relation']; about: NonNullable<Meta['about']> | null }
  classes: Meta['classes']
  repeat: Meta['repeat']
  input: unknown
}

const liveRouter: AnyTRPCRouter = appRouter

const procedures: Record<string, AnyTRPCProcedure> = liveRouter._def.procedures

const isMeta = (meta: unknown): meta is Meta => typeof meta === 'object' && meta !== null && 'who' in meta

/** Every procedure of the live router with its rule and the JSON Schema of its input, in the order of their paths. */
export const manifest = (): ManifestEntry[] =>
  Object.entries(procedures)
    .map(([path, procedure]): ManifestEntry => {
      const meta: unknown = procedure._def.meta
      if (!isMeta(meta)) throw new Error(`${path} declares no rule.`)
      return {
        path,
        kind: meta.kind,
        store: meta.store,
        authz: { who: meta.who, relation: meta.relation, about: meta.about ?? null },
        classes: meta.classes,
        repeat: meta.repeat,
        input: z.toJSONSchema(meta.inputSchema, { io: 'input', unrepresentable: 'any' }),
      }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))

export const manifestCommand: Command = {
  name: 'manifest',
  usage: 'manifest',
  does: 'prints every procedure with who may call it, its input and the classes of data that leave it (JSON)',
  run: async ({ print }) => {
    print(JSON.stringify({ procedures: manifest() }, null, 2))
    return 0
  },
}
