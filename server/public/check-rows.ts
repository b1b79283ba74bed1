import { type DayPart, dayPartWords, partsOfDay, weekdays } from '#shared/day-parts.ts'
import { readPhone, showPhone } from '#shared/typed-values.ts'
import type { FilledLocale } from '#shared/vocabulary.ts'
import { listText } from './dates-text.ts'
import { has, one, type FormValues } from './form-values.ts'
import { answersFrom, questionNumbers, type QuestionNumber } from './questions.ts'
import type { Words } from './words.ts'

export type CheckRow = { question: QuestionNumber; lines: string[] }

const upperFirst = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

/** `Woensdag: ochtend en middag`, one line a day. */
export const dayPartLines = (words: Words, locale: FilledLocale, chosen: readonly DayPart[]): string[] =>
  weekdays.flatMap((day) => {
    const parts = partsOfDay.filter((part) => chosen.includes(`${day}-${part}`))
    const name = upperFirst(words.frame(`day.${day}`))
    if (parts.length === 0) return []
    if (parts.length === partsOfDay.length) return [words.intake('check.fullDay', { day: name })]
    const named = parts.map((part) => words.frame(`part.${part}`))
    return [words.intake('check.partsOfDay', { day: name, parts: listText(locale, named) })]
  })

/** `woensdagmiddag en vrijdagochtend`, for the middle of a sentence; empty without day parts. */
export const timesInASentence = (words: Words, locale: FilledLocale, chosen: readonly DayPart[]): string =>
  listText(
    locale,
    dayPartWords(chosen, {
      wholeDay: (day) => words.frame('wholeDay', { day: words.frame(`day.${day}`) }),
      part: (day, part) =>
        words.frame('dayPart', { day: words.frame(`day.${day}`), part: words.frame(`part.${part}`) }),
    }),
  )

const linesOf: Record<QuestionNumber, (values: FormValues, words: Words, locale: FilledLocale) => string[]> =
  {
    1: (values, words) => {
      const { kinds, story } = answersFrom(values)
      const named = kinds.map((kind) => words.frame(`kind.${kind}`))
      const unknown = has(values, 'kinds', 'unknown') && kinds.length === 0 ? [words.frame('dontKnow')] : []
      return [...named, ...unknown, ...(story === '' ? [] : [story])]
    },
    2: (values, words) => {
      const { ageBands, supportedAge, youthAgrees } = answersFrom(values)
      const unknown =
        has(values, 'ageBands', 'unknown') && ageBands.length === 0 ? [words.frame('dontKnow')] : []
      const forWhom = one(values, 'forWhom')
      const who =
        forWhom === 'parent' || forWhom === 'child' || forWhom === 'self'
          ? [words.intake(`q2.${forWhom}`)]
          : []
      const age = supportedAge === null ? [] : [words.intake(`q2.${supportedAge}`)]
      const agrees = youthAgrees && forWhom === 'child' ? [words.intake('check.youthAgrees')] : []
      return [...ageBands.map((band) => words.frame(`band.${band}`)), ...unknown, ...who, ...age, ...agrees]
    },
    3: (values, words, locale) => {
      const { dayPartsAnswer, dayParts } = answersFrom(values)
      if (dayPartsAnswer === 'any') return [words.intake('q3.any')]
      const discuss = has(values, 'times', 'discuss') ? [words.intake('q3.discuss')] : []
      return [...dayPartLines(words, locale, dayParts), ...discuss]
    },
    4: (values) => [answersFrom(values).postcode ?? ''].filter((line) => line !== ''),
    5: (values, words, locale) => {
      const { languages, wishedGender, place, homeFacts } = answersFrom(values)
      const spoken = languages.map((code) => words.frame(`spoken.${code}`))
      const facts = homeFacts?.map((fact) => words.frame(`homeFact.${fact}`).toLocaleLowerCase()) ?? []
      const home = facts.length > 0 ? words.intake('check.atHome', { facts: listText(locale, facts) }) : ''
      return [
        spoken.length > 0 ? words.intake('check.speaks', { languages: listText(locale, spoken) }) : '',
        wishedGender === null ? '' : words.frame(`gender.${wishedGender}`),
        has(values, 'gender', 'any') ? words.intake('q5.genderAny') : '',
        place === null ? '' : words.frame(`place.${place}`),
        homeFacts?.length === 0 ? words.intake('check.noneAtHome') : home,
      ].filter((line) => line !== '')
    },
    6: (values, words) => {
      const { firstName, phone, email, contactWay, noVoicemail } = answersFrom(values)
      const unread = readPhone(one(values, 'phone')) === null ? one(values, 'phone') : ''
      return [
        firstName,
        phone === '' ? unread : showPhone(phone),
        email === '' ? one(values, 'email') : email,
        contactWay === null
          ? ''
          : upperFirst(words.intake(`check.${contactWay === 'call' ? 'ratherCall' : 'ratherMail'}`)),
        noVoicemail ? upperFirst(words.intake('check.noVoicemail')) : '',
      ].filter((line) => line.trim() !== '')
    },
    7: (values, words) => {
      const readers = one(values, 'readers')
      if (readers === 'helpers') return [words.intake('check.helpers')]
      return [words.intake('check.onlyCall')]
    },
  }

/** Every question with the answers as the parent reads them back; no lines when it was passed over. */
export const checkRows = (values: FormValues, words: Words, locale: FilledLocale): CheckRow[] =>
  questionNumbers.map((question) => ({ question, lines: linesOf[question](values, words, locale) }))
