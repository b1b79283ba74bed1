import type { AgreementText } from '#shared/role-agreement.ts'
import type { MatchFile } from './file-types.ts'

export type DoesRow = { id: string; text: string; translated: string }
export type DoesNotRow = {
  id: string
  what: string
  whoThen: string
  translatedWhat: string
  translatedWhoThen: string
}

/** The agreement while it is being written. */
export type AgreementDraft = {
  does: DoesRow[]
  doesNot: DoesNotRow[]
  intervalDays: number
  minutes: string
  until: string
}

export const emptyDoes = (): DoesRow => ({ id: crypto.randomUUID(), text: '', translated: '' })
export const emptyDoesNot = (): DoesNotRow => ({
  id: crypto.randomUUID(),
  what: '',
  whoThen: '',
  translatedWhat: '',
  translatedWhoThen: '',
})

/** Begins with the version in force, or with the programme's own words. */
export const draftOf = ({ agreement, startingAgreement }: MatchFile): AgreementDraft => {
  const from: AgreementText = agreement ?? startingAgreement
  const { does, doesNot, translation } = from.content
  return {
    does:
      does.length === 0
        ? [emptyDoes()]
        : does.map((text, row) => ({ ...emptyDoes(), text, translated: translation?.does[row] ?? '' })),
    doesNot: doesNot.map((line, row) => ({
      ...emptyDoesNot(),
      ...line,
      translatedWhat: translation?.doesNot[row]?.what ?? '',
      translatedWhoThen: translation?.doesNot[row]?.whoThen ?? '',
    })),
    intervalDays: from.intervalDays,
    minutes: String(from.minutesPerTime),
    until: from.until ?? '',
  }
}

/** Whether every line of the translation is there: half a translation is not printed. */
const isTranslated = ({ does, doesNot }: AgreementDraft) =>
  does.every(({ translated }) => translated.trim() !== '') &&
  doesNot.every(({ translatedWhat }) => translatedWhat.trim() !== '')

/** What is sent; null as long as a line or the length is missing. */
export const textOf = (draft: AgreementDraft, locale: 'nl' | 'en'): AgreementText | null => {
  const minutesPerTime = Number.parseInt(draft.minutes, 10)
  const isWhole =
    draft.does.length > 0 &&
    draft.does.every(({ text }) => text.trim() !== '') &&
    draft.doesNot.every(({ what }) => what.trim() !== '')
  if (!isWhole || Number.isNaN(minutesPerTime)) return null
  const translation =
    locale === 'nl' || !isTranslated(draft)
      ? null
      : {
          locale,
          does: draft.does.map(({ translated }) => translated),
          doesNot: draft.doesNot.map(({ translatedWhat, translatedWhoThen }) => ({
            what: translatedWhat,
            whoThen: translatedWhoThen,
          })),
        }
  return {
    content: {
      does: draft.does.map(({ text }) => text),
      doesNot: draft.doesNot.map(({ what, whoThen }) => ({ what, whoThen })),
      translation,
    },
    intervalDays: draft.intervalDays,
    minutesPerTime,
    until: draft.until === '' ? null : draft.until,
  }
}
