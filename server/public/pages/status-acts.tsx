import { passOnLimit } from '#shared/intake-status.ts'
import { Field, FormMessages, PublicForm } from '../parts/form-parts.tsx'
import { FormTop } from '../parts/form-top.tsx'
import { BackLink, PublicPage } from '../parts/layout.tsx'
import { Offer } from '../parts/offer.tsx'
import type { RequestStatus } from '../ports.ts'
import { pathTo, type FormState, type View } from '../view.ts'

/** Why the code is asked (again). */
export type OpenReason = 'ended' | 'linkEnded' | 'tooManyTries'

const CodeField = ({ view, state }: { view: View; state: FormState }) => {
  const say = view.words.status
  return (
    <Field
      view={view}
      state={state}
      name="code"
      label={say('open.code')}
      hint={say('open.codeHint')}
      leftToRight
      className="narrow"
    />
  )
}

/** The code, typed; a mailed link brings its token in the fragment, which the script puts in the hidden field. */
export const OpenStatusPage = ({
  view,
  state,
  reason,
}: {
  view: View
  state: FormState
  reason: OpenReason | null
}) => {
  const say = view.words.status
  return (
    <PublicPage view={view} title={say('open.title')} isFault={state.faults.length > 0} closeQuickly>
      <BackLink view={view} to="" />
      {reason !== null && <output className="box warning">{say(`open.${reason}`)}</output>}
      <FormMessages view={view} state={state} />
      <div>
        <h1>{say('open.title')}</h1>
        <p className="why">{say('open.why')}</p>
        <noscript>
          <p>{say('open.linkNeedsCode')}</p>
        </noscript>
      </div>
      <PublicForm view={view} action={pathTo(view, 'mijn')}>
        <CodeField view={view} state={state} />
        <input type="hidden" name="token" id="token" defaultValue="" />
        <button className="button">{say('open.submit')}</button>
      </PublicForm>
      <section className="tight" aria-labelledby="kwijt">
        <h2 id="kwijt">{say('open.lost')}</h2>
        <p>{say('open.lostText')}</p>
      </section>
    </PublicPage>
  )
}

/** Meeting somebody: yes, or rather someone else. */
export const MeetPage = ({
  view,
  status,
  commandId,
}: {
  view: View
  status: RequestStatus
  commandId: string
}) => {
  const say = view.words.status
  return (
    <PublicPage view={view} title={say('offer.title')} closeQuickly call="change">
      <BackLink view={view} to="mijn" />
      <h1>{say('offer.title')}</h1>
      {status.phase === 'offer' && status.offer !== null ? (
        <Offer view={view} status={status} offer={status.offer} commandId={commandId} />
      ) : (
        <p>{say('offer.none')}</p>
      )}
    </PublicPage>
  )
}

type ActProps = { view: View; status: RequestStatus; state: FormState; commandId: string }

/** A message to who carries the request. Without a status the session has ended: then the code is asked beside it. */
export const PassOnPage = ({
  view,
  status,
  state,
  commandId,
}: Omit<ActProps, 'status'> & { status: RequestStatus | null }) => {
  const say = view.words.status
  return (
    <PublicPage view={view} title={say('passOn.title')} isFault={state.faults.length > 0} closeQuickly>
      <FormTop
        view={view}
        state={state}
        backTo="mijn"
        title={say('passOn.title')}
        why={say('passOn.why', { name: status?.coordinator?.firstName ?? view.organisation.name })}
      />
      <PublicForm view={view} action={pathTo(view, 'mijn/iets-doorgeven')} commandId={commandId}>
        {status === null && <CodeField view={view} state={state} />}
        <Field
          view={view}
          state={state}
          name="message"
          label={say('passOn.label')}
          hint={say('passOn.hint', { limit: passOnLimit })}
          rows={6}
        />
        <button className="button">{say('passOn.submit')}</button>
      </PublicForm>
    </PublicPage>
  )
}

type AskedProps = Pick<ActProps, 'view' | 'state' | 'commandId'> & {
  path: string
  title: string
  sentences: string[]
  yes: string
  no: string
}

/** Something that cannot be taken back: what follows from it is said before the button. */
const AskedPage = ({ view, state, commandId, path, title, sentences, yes, no }: AskedProps) => (
  <PublicPage view={view} title={title} closeQuickly>
    <BackLink view={view} to="mijn" />
    <FormMessages view={view} state={state} />
    <div className="tight">
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
    <PublicForm view={view} action={pathTo(view, path)} commandId={commandId}>
      <div className="acts">
        <button className="button">{yes}</button>
        <a className="button outline" href={pathTo(view, 'mijn')}>
          {no}
        </a>
      </div>
    </PublicForm>
  </PublicPage>
)

type StatusActProps = Pick<ActProps, 'view' | 'state' | 'commandId'>

/** Stopping. */
export const StopPage = (props: StatusActProps) => {
  const say = props.view.words.status
  return (
    <AskedPage
      {...props}
      path="mijn/stoppen"
      title={say('stop.title')}
      sentences={[say('stop.text'), say('stop.consequence')]}
      yes={say('stop.submit')}
      no={say('stop.goOn')}
    />
  )
}

/** A new code and link by mail. */
export const MailCodePage = (props: StatusActProps) => {
  const say = props.view.words.status
  return (
    <AskedPage
      {...props}
      path="mijn/link"
      title={say('mailCode.title')}
      sentences={[say('mailCode.text'), say('mailCode.consequence')]}
      yes={say('mailCode.submit')}
      no={say('mailCode.goBack')}
    />
  )
}
