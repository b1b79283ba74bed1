import type { SealedText } from '#db/schema/base.ts'
import type { Change, Reader } from '../base/context.ts'

const owner = (id: string) => ({ kind: 'concern' as const, id })

type Column = 'sealed_facts' | 'sealed_feeling' | 'sealed_good'

/** Seals one of the three texts with the concern's own key. */
export const sealTold = (change: Change, id: string, column: Column, text: string): Promise<SealedText> =>
  change.seals.seal(owner(id), { table: 'concern', column, id }, text)

/** The same for a text that may be left out. */
export const sealIfTold = async (
  change: Change,
  id: string,
  column: Column,
  text: string,
): Promise<SealedText | null> => (text.trim() === '' ? null : sealTold(change, id, column, text))

/** The text, or null when there is none or its key was erased. */
export const openTold = async (
  { seals }: Reader,
  id: string,
  column: Column,
  sealed: SealedText | null,
): Promise<string | null> =>
  sealed === null ? null : seals.open(owner(id), { table: 'concern', column, id }, sealed)

const stepCell = (stepId: string) => ({ table: 'concern_step', column: 'sealed_text', id: stepId })

export const sealStep = async (
  change: Change,
  concernId: string,
  stepId: string,
  text: string,
): Promise<SealedText | null> =>
  text.trim() === '' ? null : change.seals.seal(owner(concernId), stepCell(stepId), text)

export const openStep = async (
  { seals }: Reader,
  concernId: string,
  step: { id: string; sealedText: SealedText | null },
): Promise<string | null> =>
  step.sealedText === null ? null : seals.open(owner(concernId), stepCell(step.id), step.sealedText)
