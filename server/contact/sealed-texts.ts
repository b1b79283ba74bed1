import type { SealedText } from '#db/schema/base.ts'
import type { Change, Reader } from '../base/context.ts'
import type { ContactMoment } from './queries.ts'

type Column = 'sealed_line' | 'sealed_answer'

const cell = (column: Column, id: string) => ({ table: 'contact_moment', column, id })
const household = (id: string) => ({ kind: 'household' as const, id })

const seal = (change: Change, column: Column, householdId: string, id: string, text: string) =>
  text.trim() === ''
    ? Promise.resolve(null)
    : change.seals.seal(household(householdId), cell(column, id), text)

/** The line about a contact moment, sealed with the household's key; null when there is none. */
export const sealLine = (
  change: Change,
  householdId: string,
  id: string,
  text: string,
): Promise<SealedText | null> => seal(change, 'sealed_line', householdId, id, text)

export const sealAnswer = (
  change: Change,
  householdId: string,
  id: string,
  text: string,
): Promise<SealedText | null> => seal(change, 'sealed_answer', householdId, id, text)

const open = (reader: Reader, column: Column, moment: ContactMoment, sealed: SealedText | null) =>
  sealed === null
    ? Promise.resolve(null)
    : reader.seals.open(household(moment.householdId), cell(column, moment.id), sealed)

/** Both texts, readable; empty where there is none, null where the key was erased. */
export const openTexts = async (
  reader: Reader,
  moment: ContactMoment,
): Promise<{ line: string | null; answerLine: string | null }> => ({
  line: moment.sealedLine === null ? '' : await open(reader, 'sealed_line', moment, moment.sealedLine),
  answerLine:
    moment.sealedAnswer === null ? '' : await open(reader, 'sealed_answer', moment, moment.sealedAnswer),
})
