import { createTranslator } from 'use-intl/core'
import { publicFrame as frameEn } from '#shared/messages/en/public.ts'
import { publicForms as formsEn } from '#shared/messages/en/public-forms.ts'
import { publicIntake as intakeEn } from '#shared/messages/en/public-intake.ts'
import { publicPages as pagesEn } from '#shared/messages/en/public-pages.ts'
import { publicStatus as statusEn } from '#shared/messages/en/public-status.ts'
import { publicFrame as frameNl } from '#shared/messages/nl/public.ts'
import { publicForms as formsNl } from '#shared/messages/nl/public-forms.ts'
import { publicIntake as intakeNl } from '#shared/messages/nl/public-intake.ts'
import { publicPages as pagesNl } from '#shared/messages/nl/public-pages.ts'
import { publicStatus as statusNl } from '#shared/messages/nl/public-status.ts'
import type { SameKeys } from '#shared/messages/same-keys.ts'
import type { FilledLocale } from '#shared/vocabulary.ts'

type Messages = {
  frame: SameKeys<typeof frameNl>
  intake: SameKeys<typeof intakeNl>
  status: SameKeys<typeof statusNl>
  forms: SameKeys<typeof formsNl>
  pages: SameKeys<typeof pagesNl>
}

const messages: Record<FilledLocale, Messages> = {
  nl: { frame: frameNl, intake: intakeNl, status: statusNl, forms: formsNl, pages: pagesNl },
  en: { frame: frameEn, intake: intakeEn, status: statusEn, forms: formsEn, pages: pagesEn },
}

/** A word that is missing is a fault of ours: say so instead of showing its key to a parent. */
const onError = (fault: Error): never => {
  throw fault
}

const translators = (locale: FilledLocale) => {
  const { frame, intake, status, forms, pages } = messages[locale]
  return {
    frame: createTranslator({ locale, messages: frame, onError }),
    intake: createTranslator({ locale, messages: intake, onError }),
    status: createTranslator({ locale, messages: status, onError }),
    forms: createTranslator({ locale, messages: forms, onError }),
    pages: createTranslator({ locale, messages: pages, onError }),
  }
}

/** The words of every public page in one language, by part. */
export type Words = ReturnType<typeof translators>
export type FrameError = keyof typeof frameNl.error
export const isFrameError = (code: string): code is FrameError => Object.hasOwn(frameNl.error, code)

const made: Record<FilledLocale, Words> = { nl: translators('nl'), en: translators('en') }

export const wordsIn = (locale: FilledLocale): Words => made[locale]
