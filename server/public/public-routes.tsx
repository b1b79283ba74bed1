import formBody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addAssetRoutes, loadPublicAssets, type PublicAssets } from './assets.ts'
import { applicationFaults, applicationFrom, referralFaults, referralFrom } from './form-readers.ts'
import { answerPost, commandIdOf, goTo, showForm, type FormPage } from './form-post.ts'
import { answerQuestion, sendRequest, showCheck, showQuestion, showSent } from './intake-routes.tsx'
import { ApplicationPage } from './pages/application-page.tsx'
import { BarePage } from './pages/bare-page.tsx'
import { FailurePage, NotFoundPage, type FailureKind } from './pages/fault-pages.tsx'
import { ReferralPage } from './pages/referral-page.tsx'
import { StartPage } from './pages/start-page.tsx'
import { AccessibilityPage, PrivacyPage, SafePage } from './pages/text-pages.tsx'
import { ApplicationSentPage, ReferralSentPage } from './pages/thanks-page.tsx'
import type { PublicDeps } from './ports.ts'
import { questionNumbers } from './questions.ts'
import { sendPage } from './render.tsx'
import {
  acceptAgreement,
  answerMeeting,
  closeQuickly,
  mailCode,
  openStatus,
  passOn,
  showMailCode,
  showMeeting,
  showPassOn,
  showStatus,
  showStop,
  stop,
} from './status-routes.tsx'
import { emptyForm, type View } from './view.ts'
import { localeOf, openVisit, type Visit } from './visit.ts'
import { wordsIn } from './words.ts'

/** Largest form that is read; the longest of ours is a few kilobytes. */
const bodyLimitBytes = 64 * 1024

type Handler = (visit: Visit) => Promise<FastifyReply>

const page =
  (draw: (view: View) => React.ReactElement): Handler =>
  async (visit) =>
    sendPage(visit.reply, draw(visit.view))

const referral: FormPage = {
  draw: (visit, state) => (
    <ReferralPage view={visit.view} state={state} commandId={commandIdOf(visit, state.values)} />
  ),
  at: 'verwijzers',
  faults: referralFaults,
  send: async (visit) => {
    await visit.calls.submitReferral(referralFrom(visit.values, commandIdOf(visit), visit.view.locale))
    return { next: 'verwijzers/verstuurd' }
  },
}

const application: FormPage = {
  draw: (visit, state) => (
    <ApplicationPage view={visit.view} state={state} commandId={commandIdOf(visit, state.values)} />
  ),
  at: 'vrijwilliger-worden',
  faults: applicationFaults,
  send: async (visit) => {
    await visit.calls.applyAsVolunteer(applicationFrom(visit.values, commandIdOf(visit), visit.view.locale))
    return { next: 'vrijwilliger-worden/verstuurd' }
  },
}

const show =
  (form: FormPage): Handler =>
  async (visit) =>
    showForm(visit, form.draw, emptyForm)

const send =
  (form: FormPage): Handler =>
  (visit) =>
    answerPost(visit, form)

const gets: Record<string, Handler> = {
  '': page((view) => <StartPage view={view} />),
  '/hulpvraag': async (visit) => goTo(visit, 'hulpvraag/1'),
  '/hulpvraag/controle': showCheck,
  '/hulpvraag/verstuurd': showSent,
  '/mijn': showStatus,
  '/mijn/kennismaken': showMeeting,
  '/mijn/iets-doorgeven': showPassOn,
  '/mijn/stoppen': showStop,
  '/mijn/link': showMailCode,
  '/verwijzers': show(referral),
  '/verwijzers/verstuurd': page((view) => <ReferralSentPage view={view} />),
  '/vrijwilliger-worden': show(application),
  '/vrijwilliger-worden/verstuurd': page((view) => <ApplicationSentPage view={view} />),
  '/privacy': page((view) => <PrivacyPage view={view} />),
  '/veilig': page((view) => <SafePage view={view} />),
  '/toegankelijkheid': page((view) => <AccessibilityPage view={view} />),
  '/sluit-snel': closeQuickly,
}

const posts: Record<string, Handler> = {
  '/hulpvraag/controle': sendRequest,
  '/mijn': openStatus,
  '/mijn/kennismaken': answerMeeting,
  '/mijn/afspraken': acceptAgreement,
  '/mijn/iets-doorgeven': passOn,
  '/mijn/stoppen': stop,
  '/mijn/link': mailCode,
  '/verwijzers': send(referral),
  '/vrijwilliger-worden': send(application),
}

const failureOf = (fault: { statusCode?: number }): { kind: FailureKind; status: number } => {
  if (fault.statusCode === 413) return { kind: 'tooLarge', status: 413 }
  if (fault.statusCode === 429) return { kind: 'busy', status: 429 }
  if (fault.statusCode === 503) return { kind: 'busy', status: 503 }
  const status = fault.statusCode ?? 500
  return { kind: 'ours', status: status >= 400 && status < 600 ? status : 500 }
}

/**
 * Registers every public page of every organisation, and the files they need. Expects `@fastify/cookie` on the server
 * and everything of the API and the client's pages at addresses of their own. Gives the files, for the pages of the first
 * start.
 */
export const addPublicPages = async (server: FastifyInstance, deps: PublicDeps): Promise<PublicAssets> => {
  const assets = await loadPublicAssets(deps.programRoot)
  addAssetRoutes(server, assets)

  const bare = (request: FastifyRequest, reply: FastifyReply) => {
    const locale = localeOf(deps, request, reply)
    const words = wordsIn(locale)
    return sendPage(reply, <BarePage words={words} locale={locale} style={assets.style} />, 404)
  }
  const on = (handler: Handler) => async (request: FastifyRequest, reply: FastifyReply) => {
    const visit = await openVisit(deps, assets, request, reply)
    return visit === null ? bare(request, reply) : handler(visit)
  }

  await server.register(async (pages) => {
    await pages.register(formBody, { bodyLimit: bodyLimitBytes })
    pages.setErrorHandler(async (fault: { statusCode?: number }, request, reply) => {
      const { kind, status } = failureOf(fault)
      if (status >= 500)
        request.log.error({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'a public page failed')
      const visit = await openVisit(deps, assets, request, reply).catch(() => null)
      if (visit === null) return bare(request, reply)
      return sendPage(reply, <FailurePage view={visit.view} kind={kind} code={request.id} />, status)
    })
    for (const [path, handler] of Object.entries(gets)) pages.get(`/:organisation${path}`, on(handler))
    for (const [path, handler] of Object.entries(posts))
      pages.post(`/:organisation${path}`, { bodyLimit: bodyLimitBytes }, on(handler))
    for (const number of questionNumbers) {
      const path = `/:organisation/hulpvraag/${number}`
      pages.get(
        path,
        on((visit) => showQuestion(visit, number)),
      )
      pages.post(
        path,
        { bodyLimit: bodyLimitBytes },
        on((visit) => answerQuestion(visit, number)),
      )
    }
  })

  server.setNotFoundHandler(async (request, reply) => {
    const slug = request.url.split('?')[0]?.split('/')[1] ?? ''
    const opened = await deps.open(request, reply, slug)
    if (opened === null) return bare(request, reply)
    const locale = localeOf(deps, request, reply)
    const view: View = {
      organisation: opened.organisation,
      locale,
      words: wordsIn(locale),
      assets: { style: assets.style, script: assets.script },
      formToken: '',
      path: `/${slug}`,
      unfilled: null,
    }
    return sendPage(reply, <NotFoundPage view={view} />, 404)
  })
  return assets
}
