import { lazy } from 'react'
import type { FilledLocale } from '#shared/vocabulary.ts'
import { pageWords } from '../page-words.tsx'

const load = () => import('./other-pages.tsx')

/** The pages behind the first one: fetched when one is needed, or when the phone has nothing else to do. */
export const OtherPage = lazy(async () => ({ default: (await load()).OtherPage }))

const quietMilliseconds = 4000

/** Fetches them once the first page stands, so that they open without connection as well. */
export const fetchOtherPages = (locale: FilledLocale): (() => void) => {
  const timer = setTimeout(() => {
    void load().catch(() => undefined)
    void pageWords(locale).catch(() => undefined)
  }, quietMilliseconds)
  return () => clearTimeout(timer)
}
