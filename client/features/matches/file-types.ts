import type { useTRPCClient } from '#client/lib/trpc.ts'

type Client = ReturnType<typeof useTRPCClient>

/** What the server answers for a match's dossier, its timeline and the list. */
export type MatchFile = Awaited<ReturnType<Client['matches']['file']['query']>>
export type TimelineEntry = Awaited<ReturnType<Client['overview']['matchTimeline']['query']>>[number]
export type MatchList = Awaited<ReturnType<Client['matches']['list']['query']>>
export type MatchRow = MatchList['rows'][number]
export type Agreement = NonNullable<MatchFile['agreement']>
