import { helpKinds } from '#shared/vocabulary.ts'
import { Icon } from '../icons.tsx'
import { Choice, Choices, faultText, Field, FormMessages, Group, PublicForm } from '../parts/form-parts.tsx'
import { BackLink, PublicPage } from '../parts/layout.tsx'
import type { Fault } from '../questions.ts'
import { pathTo, type FormState, type View } from '../view.ts'

type FormPageProps = { view: View; state: FormState; commandId: string }

const AboutParent = ({ view, state }: Omit<FormPageProps, 'commandId'>) => {
  const { forms } = view.words
  return (
    <section className="flow" aria-labelledby="ouder">
      <div className="tight">
        <h2 id="ouder">{forms('referral.parentHeading')}</h2>
        <p className="quiet">{forms('referral.oneIsEnough')}</p>
      </div>
      <Field view={view} state={state} name="parentName" label={forms('referral.parentName')} optional />
      <Field
        view={view}
        state={state}
        name="parentPhone"
        label={forms('referral.parentPhone')}
        type="tel"
        inputMode="tel"
        leftToRight
      />
      <Field
        view={view}
        state={state}
        name="parentEmail"
        label={forms('referral.parentEmail')}
        type="email"
        inputMode="email"
        leftToRight
      />
      <Field
        view={view}
        state={state}
        name="postcode"
        label={forms('referral.postcode')}
        optional
        leftToRight
        className="narrow"
      />
      <Group legend={forms('referral.kinds')}>
        <Choices>
          {helpKinds.map((kind) => (
            <Choice
              key={kind}
              state={state}
              type="checkbox"
              name="kinds"
              value={kind}
              label={forms(`referral.kind.${kind}`)}
            />
          ))}
        </Choices>
      </Group>
      <Field
        view={view}
        state={state}
        name="story"
        label={forms('referral.story')}
        hint={forms('referral.storyHint')}
        optional
        rows={5}
      />
    </section>
  )
}

const AboutYou = ({ view, state }: Omit<FormPageProps, 'commandId'>) => {
  const { forms } = view.words
  return (
    <section className="flow" aria-labelledby="jij">
      <h2 id="jij">{forms('referral.youHeading')}</h2>
      <Field
        view={view}
        state={state}
        name="yourName"
        label={forms('referral.yourName')}
        autoComplete="name"
      />
      <Field
        view={view}
        state={state}
        name="yourOrganisation"
        label={forms('referral.yourOrganisation')}
        autoComplete="organization"
      />
      <Field
        view={view}
        state={state}
        name="yourEmail"
        label={forms('referral.yourEmail')}
        type="email"
        inputMode="email"
        autoComplete="email"
        leftToRight
      />
      <Field
        view={view}
        state={state}
        name="yourPhone"
        label={forms('referral.yourPhone')}
        optional
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        leftToRight
      />
      <Choice state={state} type="checkbox" name="mayHear" value="yes" label={forms('referral.mayHear')} />
    </section>
  )
}

const AgreeFault = ({ view, fault }: { view: View; fault: Fault | undefined }) =>
  fault === undefined ? null : (
    <p className="fault">
      <Icon name="wrong" />
      <span>
        <span className="unseen">{view.words.frame('fault')} </span>
        {faultText(view, fault)}
      </span>
    </p>
  )

/** A referrer asks together with the parent; without the parent's yes it is not sent. */
export const ReferralPage = ({ view, state, commandId }: FormPageProps) => {
  const { forms } = view.words
  return (
    <PublicPage view={view} title={forms('referral.title')} isFault={state.faults.length > 0} language="form">
      <BackLink view={view} to="" />
      <FormMessages view={view} state={state} />
      <div>
        <h1>{forms('referral.title')}</h1>
        <p className="why">{forms('referral.why')}</p>
      </div>
      <p>
        {forms('referral.selfFirst')}
        <br />
        <a className="plain" href={pathTo(view, 'hulpvraag/1')}>
          {forms('referral.toSelf')}
        </a>
      </p>
      <PublicForm view={view} action={pathTo(view, 'verwijzers')} commandId={commandId}>
        <Group legend={forms('referral.agreeHeading')}>
          <AgreeFault view={view} fault={state.faults.find(({ field }) => field === 'parentAgrees-yes')} />
          <Choice
            state={state}
            type="checkbox"
            name="parentAgrees"
            value="yes"
            label={forms('referral.agrees')}
          />
        </Group>
        <AboutParent view={view} state={state} />
        <AboutYou view={view} state={state} />
        <button className="button">{forms('referral.submit')}</button>
      </PublicForm>
    </PublicPage>
  )
}
