import type { FastifyReply } from 'fastify'
import type { ReactElement } from 'react'
import { readStatusCode } from '#shared/status-code.ts'
import { keptAgain } from './form-again.ts'
import { answerPost, commandIdOf, goTo, showForm } from './form-post.ts'
import { chosenOne, one, type FormValues } from './form-values.ts'
import {
  MailCodePage,
  MeetPage,
  OpenStatusPage,
  PassOnPage,
  StopPage,
  type OpenReason,
} from './pages/status-acts.tsx'
import { StatusPage, statusTold } from './pages/status-page.tsx'
import type { RequestStatus } from './ports.ts'
import { dropCookie } from './public-cookies.ts'
import { storyFaults, type Fault } from './questions.ts'
import { sendPage } from './render.tsx'
import { emptyForm, type FormState } from './view.ts'
import { queryOf, type Visit } from './visit.ts'

/** Another site, known and without a trace of this one: where "Sluit snel" leads. */
const neutralSite = 'https://nl.wikipedia.org/'

const openPage = (visit: Visit, reason: OpenReason | null) => (
  <OpenStatusPage view={visit.view} state={emptyForm} reason={reason} />
)

/** The status page, or the question for the code when nobody is in. */
export const showStatus = async (visit: Visit): Promise<FastifyReply> => {
  const status = await visit.calls.statusOf()
  if (status === null) {
    const reason = queryOf(visit.request, 'opnieuw') === '1' ? 'ended' : null
    return sendPage(visit.reply, openPage(visit, reason))
  }
  const told = statusTold.find((each) => each === queryOf(visit.request, 'gedaan')) ?? null
  return sendPage(
    visit.reply,
    <StatusPage view={visit.view} status={status} told={told} commandId={visit.deps.newId()} />,
  )
}

/** Opens with a typed code, or with the token that the script took out of the fragment. */
export const openStatus = async (visit: Visit): Promise<FastifyReply> => {
  const token = one(visit.values, 'token')
  const code = readStatusCode(one(visit.values, 'code'))
  // A fragment may also carry the short code, on a card or in a chat.
  const tokenAsCode = readStatusCode(token)
  const asked = code ?? tokenAsCode
  const isLink = asked === null && token !== ''
  let reason: OpenReason | null = null
  return answerPost(visit, {
    draw: (shown, state) => (
      <OpenStatusPage view={shown.view} state={reason === null ? state : emptyForm} reason={reason} />
    ),
    faults: () => (asked === null && !isLink ? [{ field: 'code', code: 'code' }] : []),
    send: async () => {
      const outcome = await visit.calls.openStatus(asked === null ? { token } : { code: asked })
      if (outcome === 'open') return { next: 'mijn' }
      if (outcome === 'tooManyTries') reason = 'tooManyTries'
      else if (isLink) reason = 'linkEnded'
      return { faults: reason === null ? [{ field: 'code', code: 'unknownCode' }] : [] }
    },
  })
}

/** Does something with the parent's own request; asks for the code again when the session has ended. */
const withStatus = async (
  visit: Visit,
  act: (status: RequestStatus) => Promise<FastifyReply>,
): Promise<FastifyReply> => {
  const status = await visit.calls.statusOf()
  return status === null ? goTo(visit, 'mijn?opnieuw=1') : act(status)
}

export const showMeeting = (visit: Visit): Promise<FastifyReply> =>
  withStatus(visit, async (status) =>
    sendPage(visit.reply, <MeetPage view={visit.view} status={status} commandId={visit.deps.newId()} />),
  )

export const answerMeeting = (visit: Visit): Promise<FastifyReply> =>
  withStatus(visit, (status) =>
    answerPost(visit, {
      draw: (shown) => <MeetPage view={shown.view} status={status} commandId={commandIdOf(shown)} />,
      faults: () => [],
      send: async () => {
        const answer = chosenOne(visit.values, 'antwoord', ['yes', 'no'])
        if (answer === null) return { next: 'mijn/kennismaken' }
        const outcome = await visit.calls.answerIntroduction({
          commandId: commandIdOf(visit),
          matchId: one(visit.values, 'match'),
          matchVersion: Number(one(visit.values, 'version')),
          answer,
        })
        return { next: `mijn?gedaan=${outcome === 'done' ? answer : 'changed'}` }
      },
    }),
  )

/** The parent's own yes to the agreements; a form that has grown old leads to the newest ones. */
export const acceptAgreement = (visit: Visit): Promise<FastifyReply> =>
  withStatus(visit, (status) =>
    answerPost(visit, {
      draw: (shown) => (
        <StatusPage view={shown.view} status={status} told={null} commandId={commandIdOf(shown)} />
      ),
      faults: () => [],
      send: async () => {
        const outcome = await visit.calls.acceptAgreement({
          commandId: commandIdOf(visit),
          matchId: one(visit.values, 'match'),
          agreementId: one(visit.values, 'agreement'),
        })
        return { next: `mijn?gedaan=${outcome === 'done' ? 'agreed' : 'changed'}` }
      },
    }),
  )

const messageFaults = (values: FormValues): Fault[] =>
  one(values, 'message').trim() === ''
    ? [{ field: 'message', code: 'message' }]
    : storyFaults(values, 'message')

const drawPassOn =
  (status: RequestStatus | null) =>
  (visit: Visit, state: FormState): ReactElement => (
    <PassOnPage
      view={visit.view}
      status={status}
      state={state}
      commandId={commandIdOf(visit, state.values)}
    />
  )

export const showPassOn = async (visit: Visit): Promise<FastifyReply> => {
  const status = await visit.calls.statusOf()
  if (status === null && keptAgain(visit) === null) return goTo(visit, 'mijn?opnieuw=1')
  return showForm(visit, drawPassOn(status), emptyForm)
}

/** A message outlives the session it was typed in: it comes back with the question for the code, and both are sent. */
export const passOn = async (visit: Visit): Promise<FastifyReply> => {
  const status = await visit.calls.statusOf()
  const typed = one(visit.values, 'code')
  const code = readStatusCode(typed)
  const isUnread = status === null && typed !== '' && code === null
  return answerPost(visit, {
    at: 'mijn/iets-doorgeven',
    draw: drawPassOn(status),
    faults: (values) => [
      ...(isUnread ? [{ field: 'code', code: 'code' } as const] : []),
      ...messageFaults(values),
    ],
    send: async () => {
      if (status === null) {
        if (code === null) return { faults: [], notice: 'ended' }
        const outcome = await visit.calls.openStatus({ code })
        if (outcome === 'unknown') return { faults: [{ field: 'code', code: 'unknownCode' }] }
        if (outcome === 'tooManyTries') return { faults: [], notice: 'tooManyTries' }
      }
      await visit.calls.passOn({ commandId: commandIdOf(visit), text: one(visit.values, 'message') })
      return { next: 'mijn?gedaan=passedOn' }
    },
  })
}

export const showStop = (visit: Visit): Promise<FastifyReply> =>
  withStatus(visit, async () =>
    sendPage(visit.reply, <StopPage view={visit.view} state={emptyForm} commandId={visit.deps.newId()} />),
  )

export const stop = (visit: Visit): Promise<FastifyReply> =>
  withStatus(visit, () =>
    answerPost(visit, {
      draw: (shown, state) => <StopPage view={shown.view} state={state} commandId={commandIdOf(shown)} />,
      faults: () => [],
      send: async () => {
        const outcome = await visit.calls.stop({ commandId: commandIdOf(visit) })
        return { next: `mijn?gedaan=${outcome === 'done' ? 'stopped' : 'changed'}` }
      },
    }),
  )

export const showMailCode = (visit: Visit): Promise<FastifyReply> =>
  withStatus(visit, async (status) =>
    status.hasEmail
      ? sendPage(
          visit.reply,
          <MailCodePage view={visit.view} state={emptyForm} commandId={visit.deps.newId()} />,
        )
      : goTo(visit, 'mijn'),
  )

/** A new link by mail, for whoever lost the first one but has the page open. */
export const mailCode = (visit: Visit): Promise<FastifyReply> =>
  withStatus(visit, () =>
    answerPost(visit, {
      draw: (shown, state) => <MailCodePage view={shown.view} state={state} commandId={commandIdOf(shown)} />,
      faults: () => [],
      send: async () => {
        const outcome = await visit.calls.mailCode({ commandId: commandIdOf(visit) })
        return { next: `mijn?gedaan=${outcome === 'done' ? 'mailed' : 'changed'}` }
      },
    }),
  )

/** Ends the session, clears what this browser kept of it, and leaves for a site that says nothing. */
export const closeQuickly = async (visit: Visit): Promise<FastifyReply> => {
  const { deps, reply } = visit
  for (const kind of ['vraag', 'formulier', 'verstuurd', 'bezoek'] as const) dropCookie(deps, reply, kind)
  // The way out must work even when the database does not: the cookies are gone in any case.
  await visit.calls.closeSession().catch(() => undefined)
  return reply
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .redirect(neutralSite, 303)
}
