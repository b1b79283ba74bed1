import type { Outputs } from '#client/lib/trpc.ts'

export type ConcernFile = Outputs['concerns']['file']
export type ConcernRow = Outputs['concerns']['list']['rows'][number]
export type ConcernStep = ConcernFile['steps'][number]

/** Which concerns the list shows, as the address says it. */
export const listParts = ['open', 'afgesloten', 'toezicht'] as const
export type ListPart = (typeof listParts)[number]

/** The dialogs of a concern, as the address names them. */
export const concernDialogs = [
  'stap',
  'zwaarte',
  'acuut',
  'weging',
  'besluit',
  'melding',
  'afsluiten',
] as const
export type ConcernDialogName = (typeof concernDialogs)[number]

/** What every dialog on a concern is given. */
export type ActProps = {
  file: ConcernFile
  act: { commandId: string; concernId: string; version: number }
  onClose: () => void
}
