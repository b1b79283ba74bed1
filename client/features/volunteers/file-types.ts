import type { useTRPCClient } from '#client/lib/trpc.ts'

type Client = ReturnType<typeof useTRPCClient>
export type VolunteerFile = Awaited<ReturnType<Client['volunteers']['file']['query']>>
export type VolunteerList = Awaited<ReturnType<Client['overview']['volunteers']['query']>>
export type ListedVolunteer = VolunteerList['rows'][number]
export type Funnel = Awaited<ReturnType<Client['overview']['funnel']['query']>>
export type VolunteerMatches = Awaited<ReturnType<Client['overview']['volunteerMatches']['query']>>
