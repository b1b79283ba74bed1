import type { FastifyReply } from 'fastify'
import { localDateOf } from '#shared/dates.ts'
import { openDraft, openReceipt, sealDraft, sealReceipt, type Draft } from './draft-cookie.ts'
import { answerPost, goTo, type FormPage } from './form-post.ts'
import { has, one, pick, type FormValues } from './form-values.ts'
import { CheckPage } from './pages/check-page.tsx'
import { QuestionPage } from './pages/question-page.tsx'
import { SentPage } from './pages/sent-page.tsx'
import { cookieOf, dropCookie, putCookie } from './public-cookies.ts'
import {
  answersFrom,
  askerOf,
  faultsIn,
  fieldsOf,
  questionNumbers,
  type Fault,
  type QuestionNumber,
} from './questions.ts'
import { sendPage } from './render.tsx'
import { emptyForm, type FormState } from './view.ts'
import { queryOf, type Visit } from './visit.ts'

const draftOf = (visit: Visit): Draft | null =>
  openDraft(visit.place, cookieOf(visit.deps, visit.request, 'vraag'))

const newDraft = (visit: Visit): Draft => ({ commandId: visit.deps.newId(), values: {}, answered: [] })

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
  return {
    ...draft,
    values: { ...others, ...pick(values, fieldsOf[number]) },
    answered: [...new Set([...draft.answered, number])],
  }
}

const nextAfter = (visit: Visit, number: QuestionNumber): string =>
  isFromCheck(visit) || number === 7 ? 'hulpvraag/controle' : `hulpvraag/${number + 1}`

/** Shows a question with the answers given before, if any. */
export const showQuestion = async (visit: Visit, number: QuestionNumber): Promise<FastifyReply> => {
  const values = draftOf(visit)?.values ?? {}
  const notice = queryOf(visit.request, 'verlopen') === '1' ? 'expired' : null
  return sendPage(visit.reply, question(visit, number, { ...emptyForm, values, notice }))
}

/** Keeps the answers to one question and leads on; an earlier draft that is gone is told, with this page's answers kept. */
export const answerQuestion = async (visit: Visit, number: QuestionNumber): Promise<FastifyReply> => {
  const isSkipped = has(visit.values, 'overslaan', '1')
  const form: FormPage = {
    draw: (shown, state) => question(shown, number, state),
    faults: (values) => (isSkipped ? [] : faultsIn(number, values)),
    send: async () => {
      const draft = draftOf(visit) ?? newDraft(visit)
      const kept = keepDraft(visit, withAnswers(draft, number, isSkipped ? {} : visit.values))
      const field = fieldsOf[number].find((name) => one(visit.values, name) !== '') ?? 'story'
      return kept ? { next: nextAfter(visit, number) } : { faults: [{ field, code: 'doesNotFit' }] }
    },
  }
  const isLost = draftOf(visit) === null && (number > 1 || isFromCheck(visit))
  if (isLost && visit.isOwnPost && one(visit.values, 'taal') === '') {
    keepDraft(visit, newDraft(visit))
    return sendPage(
      visit.reply,
      question(visit, number, { values: visit.values, faults: [], notice: 'expired' }),
      409,
    )
  }
  return answerPost(visit, form)
}

/** The faults of all seven answers together, each leading to its "Wijzig". */
const allFaults = (values: FormValues): Fault[] =>
  questionNumbers.flatMap((number) =>
    faultsIn(number, values).map((fault) => ({ ...fault, field: `vraag-${number}` })),
  )

export const showCheck = async (visit: Visit): Promise<FastifyReply> => {
  const draft = draftOf(visit)
  if (draft === null) return goTo(visit, 'hulpvraag/1?verlopen=1')
  const state = { ...emptyForm, values: draft.values }
  return sendPage(visit.reply, <CheckPage view={visit.view} state={state} commandId={draft.commandId} />)
}

/** Sends the request once, however often the button is pressed, and shows the way to the code. */
export const sendRequest = async (visit: Visit): Promise<FastifyReply> => {
  const { deps, place, request, reply } = visit
  const receipt = openReceipt(place, cookieOf(deps, request, 'verstuurd'))
  if (receipt !== null && receipt.commandId === one(visit.values, 'commandId'))
    return goTo(visit, 'hulpvraag/verstuurd')
  const draft = draftOf(visit)
  if (draft === null) return goTo(visit, 'hulpvraag/1?verlopen=1')

  const answers = { ...visit, values: { ...draft.values, taal: visit.values['taal'] ?? [] } }
  return answerPost(answers, {
    draw: (shown, state) => {
      const commandId = state.notice === 'failure' && shown !== answers ? deps.newId() : draft.commandId
      keepDraft(visit, { ...draft, commandId })
      return <CheckPage view={shown.view} state={{ ...state, values: draft.values }} commandId={commandId} />
    },
    faults: () => allFaults(draft.values),
    send: async () => {
      const given = answersFrom(draft.values)
      const { commandId } = draft
      const taken = await visit.calls.submitHelpRequest({
        commandId,
        locale: visit.view.locale,
        askedBy: askerOf(draft.values),
        answers: given,
      })
      const byMail = given.phone === '' || given.contactWay === 'mail'
      const sealed = sealReceipt(place, { ...taken, commandId, submittedOn: localDateOf(place.now), byMail })
      if (sealed !== null) putCookie(deps, reply, 'verstuurd', sealed)
      dropCookie(deps, reply, 'vraag')
      return { next: 'hulpvraag/verstuurd' }
    },
  })
}

export const showSent = async (visit: Visit): Promise<FastifyReply> => {
  const receipt = openReceipt(visit.place, cookieOf(visit.deps, visit.request, 'verstuurd'))
  return sendPage(visit.reply, <SentPage view={visit.view} receipt={receipt} />)
}
