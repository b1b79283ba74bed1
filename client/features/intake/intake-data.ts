import type { useTRPCClient } from '#client/lib/trpc.ts'

type Client = ReturnType<typeof useTRPCClient>
export type QueueAnswer = Awaited<ReturnType<Client['intake']['queue']['query']>>
export type QueueRow = QueueAnswer['fresh']['rows'][number]
export type RequestFile = Awaited<ReturnType<Client['intake']['file']['query']>>
export type TimelineItem = RequestFile['timeline'][number]

/** The lists of the queue by the words that stand in the address. */
export const tabs = ['nieuw', 'gesprek', 'later'] as const
export type Tab = (typeof tabs)[number]

export const tabRows = { nieuw: 'fresh', gesprek: 'talking', later: 'later' } as const

/** What floats above the page, by its word in the address. */
export const panels = [
  'telefoon',
  'gezin',
  'wensen',
  'later',
  'dubbel',
  'stoppen',
  'plan',
  'gehad',
  'code',
  'kijken',
] as const
export type Panel = (typeof panels)[number]

/** What the address of Intake holds: the list, the open request, what floats above it. Ids only. */
export type IntakeSearch = { lijst?: Tab | undefined; vraag?: string | undefined; paneel?: Panel | undefined }

const oneOf = <Word extends string>(words: readonly Word[], word: unknown): Word | undefined =>
  words.find((known) => known === word)

export const readIntakeSearch = (search: Record<string, unknown>): IntakeSearch => ({
  lijst: oneOf(tabs, search.lijst),
  // Also when it is no id: the page then says that there is no such request.
  vraag: typeof search.vraag === 'string' && search.vraag !== '' ? search.vraag : undefined,
  paneel: oneOf(panels, search.paneel),
})
