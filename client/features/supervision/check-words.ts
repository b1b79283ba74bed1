import { useTranslations } from 'use-intl'
import {
  type CheckAnswers,
  type CheckQuestion,
  checkQuestions,
  type AnswerColour,
} from '#shared/boundary-check.ts'
import type { BoundaryAnswer } from '#client/ui/boundary-shape.tsx'

export const shapeOf = (colour: AnswerColour): BoundaryAnswer => (colour === 'today' ? 'red' : colour)

/** The answers to one question, in their order. */
export const answersTo = (question: CheckQuestion): string[] => Object.keys(checkQuestions[question])

/** Returns the function that puts an answer into the words of its question; null is a skipped one. */
export const useAnswerWord = () => {
  const t = useTranslations('check.answer')
  const words: Record<CheckQuestion, Readonly<Record<string, string>>> = {
    time: { no: t('time.no'), sometimes: t('time.sometimes'), often: t('time.often') },
    sayingNo: { yes: t('sayingNo.yes'), sometimesNot: t('sayingNo.sometimesNot'), no: t('sayingNo.no') },
    role: { no: t('role.no'), once: t('role.once'), moreOften: t('role.moreOften') },
    money: { no: t('money.no'), yes: t('money.yes'), ratherTalk: t('money.ratherTalk') },
    secret: { no: t('secret.no'), yes: t('secret.yes'), ratherTalk: t('secret.ratherTalk') },
    safety: { no: t('safety.no'), aLittle: t('safety.aLittle'), yes: t('safety.yes') },
    joy: { good: t('joy.good'), varying: t('joy.varying'), tiredOrLow: t('joy.tiredOrLow') },
  }
  return (question: CheckQuestion, answer: string): string => words[question][answer] ?? ''
}

/** An answer as chosen in a list of a question's own answers. */
export const withAnswer = (
  answers: CheckAnswers,
  question: CheckQuestion,
  answer: string | null,
): CheckAnswers => ({ ...answers, [question]: answer }) as CheckAnswers
