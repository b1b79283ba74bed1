import type { useTRPCClient } from '#client/lib/trpc.ts'

type Client = ReturnType<typeof useTRPCClient>['organisation']
export type Profile = Awaited<ReturnType<Client['profile']['query']>>
export type Programme = Awaited<ReturnType<Client['programmes']['query']>>[number]
export type PolicyInForce = Awaited<ReturnType<Client['policy']['query']>>
export type District = Awaited<ReturnType<Client['districts']['query']>>[number]
