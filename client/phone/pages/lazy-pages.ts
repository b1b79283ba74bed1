import { lazy } from 'react'
import type { FilledLocale } from '#shared/vocabulary.ts'
import { pageWords } from '../page-words.tsx'

/** Every page but the first, each fetched when it is needed or when the phone has nothing else to do. */
const loaders = {
  agenda: () => import('./agenda.tsx'),
  completeContact: () => import('./complete-contact.tsx'),
  help: () => import('./help.tsx'),
  limits: () => import('./limits.tsx'),
  match: () => import('./match.tsx'),
  me: () => import('./me.tsx'),
  noteContact: () => import('./note-contact.tsx'),
  proposal: () => import('./proposal.tsx'),
  signIn: () => import('./sign-in.tsx'),
  waitingList: () => import('./waiting-list.tsx'),
}

export const Agenda = lazy(async () => ({ default: (await loaders.agenda()).Agenda }))
export const CompleteContact = lazy(async () => ({
  default: (await loaders.completeContact()).CompleteContact,
}))
export const Help = lazy(async () => ({ default: (await loaders.help()).Help }))
export const Concern = lazy(async () => ({ default: (await loaders.help()).Concern }))
export const Limits = lazy(async () => ({ default: (await loaders.limits()).Limits }))
export const Match = lazy(async () => ({ default: (await loaders.match()).Match }))
export const MePage = lazy(async () => ({ default: (await loaders.me()).MePage }))
export const NoteContact = lazy(async () => ({ default: (await loaders.noteContact()).NoteContact }))
export const Proposal = lazy(async () => ({ default: (await loaders.proposal()).Proposal }))
export const SignIn = lazy(async () => ({ default: (await loaders.signIn()).SignIn }))
export const OpenLink = lazy(async () => ({ default: (await loaders.signIn()).OpenLink }))
export const WaitingList = lazy(async () => ({ default: (await loaders.waitingList()).WaitingList }))

const quietMilliseconds = 4000

/** Fetches the other pages once the first one stands, so that they open without connection as well. */
export const fetchOtherPages = (locale: FilledLocale): (() => void) => {
  const timer = setTimeout(() => {
    void pageWords(locale).catch(() => undefined)
    for (const load of Object.values(loaders)) void load().catch(() => undefined)
  }, quietMilliseconds)
  return () => clearTimeout(timer)
}
