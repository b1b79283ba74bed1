import { describe, expect, test } from 'vitest'
import { publicFrame } from '#shared/messages/nl/public.ts'
import { publicForms } from '#shared/messages/nl/public-forms.ts'
import { publicIntake } from '#shared/messages/nl/public-intake.ts'
import { publicPages } from '#shared/messages/nl/public-pages.ts'
import { publicStatus } from '#shared/messages/nl/public-status.ts'
import { publicFrame as frameEn } from '#shared/messages/en/public.ts'
import { publicForms as formsEn } from '#shared/messages/en/public-forms.ts'
import { publicIntake as intakeEn } from '#shared/messages/en/public-intake.ts'
import { publicPages as pagesEn } from '#shared/messages/en/public-pages.ts'
import { publicStatus as statusEn } from '#shared/messages/en/public-status.ts'

const longestSentence = 15

const sentencesOf = (messages: object, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) => {
    if (typeof value !== 'string') return sentencesOf(value, `${path}${key}.`)
    // A plural shows one of its forms; a value that is filled in counts as one word.
    const shown = value
      .replace(/\{\w+, plural,(?: (?:=\d+|one) \{[^}]*\})* other \{([^}]*)\}\}/g, '$1')
      .replace(/\{\w+\}/g, 'x')
    return shown
      .replaceAll('\u00a0', '')
      .split(/(?<=[.?!:])\s+/)
      .map((sentence): [string, string] => [path + key, sentence])
  })

const dutch = [publicFrame, publicIntake, publicStatus, publicForms, publicPages].flatMap((part) =>
  sentencesOf(part),
)
const english = [frameEn, intakeEn, statusEn, formsEn, pagesEn].flatMap((part) => sentencesOf(part))

describe('the words of the public pages', () => {
  test('are sentences of at most 15 words', () => {
    const tooLong = [...dutch, ...english].filter(
      ([, sentence]) => sentence.split(/\s+/).filter((word) => word !== '').length > longestSentence,
    )
    expect(tooLong).toEqual([])
  })
  test('never use a word that the glossary avoids or that blames the reader', () => {
    const avoided = /\b(aanvraag|melding|casus|ticket|ongeldig|verplicht|oeps|helaas|alstublieft|u|uw)\b/i
    expect(dutch.filter(([, sentence]) => avoided.test(sentence))).toEqual([])
  })
})
