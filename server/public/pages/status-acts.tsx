import { storyLimit } from '#shared/intake-form.ts'
import { Field, FormMessages, PublicForm } from '../parts/form-parts.tsx'
import { BackLink, PublicPage } from '../parts/layout.tsx'
import { Offer } from '../parts/offer.tsx'
import type { RequestStatus } from '../ports.ts'
import { pathTo, type FormState, type View } from '../view.ts'

/** Why the code is asked (again). */
export type OpenReason = 'ended' | 'linkEnded' | 'tooManyTries'

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
      </div>
      <PublicForm view={view} action={pathTo(view, 'mijn')}>
        <Field
          view={view}
          state={state}
          name="code"
          label={say('open.code')}
          hint={say('open.codeHint')}
          leftToRight
          className="narrow"
        />
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

/** A message to who carries the request. */
export const PassOnPage = ({ view, status, state, commandId }: ActProps) => {
  const say = view.words.status
  return (
    <PublicPage view={view} title={say('passOn.title')} isFault={state.faults.length > 0} closeQuickly>
      <BackLink view={view} to="mijn" />
      <FormMessages view={view} state={state} />
      <div>
        <h1>{say('passOn.title')}</h1>
        <p className="why">
          {say('passOn.why', { name: status.coordinator?.firstName ?? view.organisation.name })}
        </p>
      </div>
      <PublicForm view={view} action={pathTo(view, 'mijn/iets-doorgeven')} commandId={commandId}>
        <Field
          view={view}
          state={state}
          name="message"
          label={say('passOn.label')}
          hint={say('passOn.hint', { limit: storyLimit })}
          rows={6}
        />
        <button className="button">{say('passOn.submit')}</button>
      </PublicForm>
    </PublicPage>
  )
}

/** Stopping: what follows from it, said before the button. */
export const StopPage = ({ view, state, commandId }: ActProps) => {
  const say = view.words.status
  return (
    <PublicPage view={view} title={say('stop.title')} closeQuickly>
      <BackLink view={view} to="mijn" />
      <FormMessages view={view} state={state} />
      <div className="tight">
        <h1>{say('stop.title')}</h1>
        <p>{say('stop.text')}</p>
        <p>{say('stop.consequence')}</p>
      </div>
      <PublicForm view={view} action={pathTo(view, 'mijn/stoppen')} commandId={commandId}>
        <div className="acts">
          <button className="button">{say('stop.submit')}</button>
          <a className="button outline" href={pathTo(view, 'mijn')}>
            {say('stop.goOn')}
          </a>
        </div>
      </PublicForm>
    </PublicPage>
  )
}
