import type { FastifyReply } from 'fastify'
import type { ReactElement } from 'react'
import { localDateOf } from '#shared/dates.ts'
import { openDraft, openReceipt, sealDraft, sealReceipt, type Draft, type Receipt } from './draft-cookie.ts'
import { answerPost, commandIdOf, goTo, showAgain, showForm, type FormPage } from './form-post.ts'
import { has, one, pick, type FormValues } from './form-values.ts'
import { CheckPage } from './pages/check-page.tsx'
import { QuestionPage } from './pages/question-page.tsx'
import { SentPage } from './pages/sent-page.tsx'
import { cookieOf, dropCookie, putCookie } from './public-cookies.ts'
import {
  allFields,
  answersFrom,
  askerOf,
  faultsIn,
  fieldsOf,
  questionNumbers,
  typedFields,
  type Fault,
  type QuestionNumber,
} from './questions.ts'
import { sendPage } from './render.tsx'
import { emptyForm, type FormNotice, type FormState } from './view.ts'
import { queryOf, type Visit } from './visit.ts'

const draftOf = (visit: Visit): Draft | null =>
  openDraft(visit.place, cookieOf(visit.deps, visit.request, 'vraag'))

const receiptOf = (visit: Visit): Receipt | null =>
  openReceipt(visit.place, cookieOf(visit.deps, visit.request, 'verstuurd'))

const newDraft = (visit: Visit): Draft => ({ commandId: visit.deps.newId(), values: {} })

/** Puts a draft in the browser for another 30 minutes; false when it is too long for a cookie. */
const keepDraft = (visit: Visit, draft: Draft): boolean => {
  const sealed = sealDraft(visit.place, draft)
  if (sealed !== null) putCookie(visit.deps, visit.reply, 'vraag', sealed)
  return sealed !== null
}

/** "Wijzig" on the check page leads to a question and back again. */
const isFromCheck = (visit: Visit): boolean => queryOf(visit.request, 'terug') === 'controle'

const question = (visit: Visit, number: QuestionNumber, state: FormState) => (
  <QuestionPage view={visit.view} number={number} state={state} fromCheck={isFromCheck(visit)} />
)

const withAnswers = (draft: Draft, number: QuestionNumber, values: FormValues): Draft => {
  const others = Object.fromEntries(
    Object.entries(draft.values).filter(([field]) => !fieldsOf[number].includes(field)),
  )
  return { ...draft, values: { ...others, ...pick(values, fieldsOf[number]) } }
}

const nextAfter = (visit: Visit, number: QuestionNumber): string =>
  isFromCheck(visit) || number === 7 ? 'hulpvraag/controle' : `hulpvraag/${number + 1}`

/** What to say when the earlier answers are not there: they were sent, or they grew too old. */
const noticeOfLoss = (visit: Visit, otherwise: 'expired' | 'begin'): FormNotice =>
  receiptOf(visit) === null ? otherwise : 'sentBefore'

/** Shows a question with the answers given before, if any. */
export const showQuestion = async (visit: Visit, number: QuestionNumber): Promise<FastifyReply> => {
  const draft = draftOf(visit)
  // Whoever was never here before has nothing to miss.
  const wasHere = cookieOf(visit.deps, visit.request, 'bezoek') !== undefined
  const isLost = draft === null && wasHere && (number > 1 || queryOf(visit.request, 'verlopen') === '1')
  const notice = isLost ? noticeOfLoss(visit, 'begin') : null
  const draw = (shown: Visit, state: FormState) => question(shown, number, state)
  return showForm(visit, draw, { ...emptyForm, values: draft?.values ?? {}, notice })
}

/** Keeps the answers to one question and leads on; an earlier draft that is gone is told, with this page's answers kept. */
export const answerQuestion = async (visit: Visit, number: QuestionNumber): Promise<FastifyReply> => {
  const isSkipped = has(visit.values, 'overslaan', '1')
  const form: FormPage = {
    at: `hulpvraag/${number}${isFromCheck(visit) ? '?terug=controle' : ''}`,
    draw: (shown, state) => question(shown, number, state),
    faults: (values) => (isSkipped ? [] : faultsIn(number, values)),
    send: async () => {
      const draft = draftOf(visit) ?? newDraft(visit)
      const kept = keepDraft(visit, withAnswers(draft, number, isSkipped ? {} : visit.values))
      const field = fieldsOf[number].find((name) => typedFields.includes(name)) ?? 'inhoud'
      return kept ? { next: nextAfter(visit, number) } : { faults: [{ field, code: 'doesNotFit' }] }
    },
  }
  const isLost = draftOf(visit) === null && (number > 1 || isFromCheck(visit))
  if (isLost && visit.isOwnPost && one(visit.values, 'taal') === '') {
    keepDraft(visit, newDraft(visit))
    const state = { ...emptyForm, values: visit.values, notice: noticeOfLoss(visit, 'expired') }
    return showAgain(visit, form, { state, status: 409 })
  }
  return answerPost(visit, form)
}

/** The faults of all seven answers together, each leading to its "Wijzig". */
const allFaults = (values: FormValues): Fault[] =>
  questionNumbers.flatMap((number) =>
    faultsIn(number, values).map((fault) => ({ ...fault, field: `vraag-${number}` })),
  )

/** The check page with these answers; its command is that of the form, or a new one. */
const check = (visit: Visit, state: FormState, answers: FormValues): ReactElement => (
  <CheckPage
    view={visit.view}
    state={{ ...state, values: answers }}
    commandId={commandIdOf(visit, state.values)}
  />
)

export const showCheck = async (visit: Visit): Promise<FastifyReply> => {
  const draft = draftOf(visit)
  if (draft === null)
    return goTo(visit, receiptOf(visit) === null ? 'hulpvraag/1?verlopen=1' : 'hulpvraag/verstuurd')
  const values = { commandId: [draft.commandId] }
  return showForm(visit, (shown, state) => check(shown, state, draft.values), { ...emptyForm, values })
}

/**
 * Sends the answers that stand on the page, not those of a cookie that another tab may have changed or time have ended.
 * However often the button is pressed they are sent once: the command's id came with the page.
 */
export const sendRequest = async (visit: Visit): Promise<FastifyReply> => {
  const { deps, place, reply } = visit
  const given = pick(visit.values, allFields)
  const commandId = commandIdOf(visit)
  // What another site posted is shown, and not kept.
  const isKept = visit.isOwnPost && keepDraft(visit, { commandId, values: given })
  const asked = { ...visit, values: { ...pick(visit.values, ['taal']), commandId: [commandId] } }
  return answerPost(asked, {
    ...(isKept ? { at: 'hulpvraag/controle' } : {}),
    draw: (shown, state) => check(shown, state, given),
    faults: () => allFaults(given),
    send: async () => {
      const answers = answersFrom(given)
      const taken = await visit.calls.submitHelpRequest({
        commandId,
        locale: visit.view.locale,
        askedBy: askerOf(given),
        answers,
      })
      const byMail = answers.phone === '' || answers.contactWay === 'mail'
      const sealed = sealReceipt(place, { ...taken, submittedOn: localDateOf(place.now), byMail })
      if (sealed !== null) putCookie(deps, reply, 'verstuurd', sealed)
      dropCookie(deps, reply, 'vraag')
      return { next: 'hulpvraag/verstuurd' }
    },
  })
}

export const showSent = async (visit: Visit): Promise<FastifyReply> =>
  sendPage(visit.reply, <SentPage view={visit.view} receipt={receiptOf(visit)} />)
