import { helpKinds } from '#shared/vocabulary.ts'
import { ChoiceList } from '../parts/choice-list.tsx'
import { Choice, Field, FieldFault, Group, PublicForm } from '../parts/form-parts.tsx'
import { FormTop } from '../parts/form-top.tsx'
import { PublicPage } from '../parts/layout.tsx'
import { EmailField, PhoneField, PostcodeField } from '../parts/reach-fields.tsx'
import { pathTo, type FormState, type View } from '../view.ts'

type PartProps = { view: View; state: FormState }

const AboutParent = (props: PartProps) => {
  const { view, state } = props
  const { forms } = view.words
  return (
    <section className="flow" aria-labelledby="ouder">
      <div className="tight">
        <h2 id="ouder">{forms('referral.parentHeading')}</h2>
        <p className="quiet">{forms('referral.oneIsEnough')}</p>
      </div>
      <Field {...props} name="parentName" label={forms('referral.parentName')} optional />
      <PhoneField {...props} name="parentPhone" label={forms('referral.parentPhone')} ofAnother />
      <EmailField {...props} name="parentEmail" label={forms('referral.parentEmail')} ofAnother />
      <PostcodeField {...props} name="postcode" label={forms('referral.postcode')} ofAnother />
      <Group legend={forms('referral.kinds')}>
        <ChoiceList
          state={state}
          type="checkbox"
          name="kinds"
          values={helpKinds}
          label={(kind) => forms(`referral.kind.${kind}`)}
        />
      </Group>
      <Field
        {...props}
        name="story"
        label={forms('referral.story')}
        hint={forms('referral.storyHint')}
        optional
        rows={5}
      />
      <Group legend={forms('referral.readers')} hint={forms('referral.readersWhy')}>
        <Choice
          state={state}
          type="checkbox"
          name="readers"
          value="helpers"
          label={forms('referral.mayBeShared')}
        />
      </Group>
    </section>
  )
}

const AboutYou = (props: PartProps) => {
  const { forms } = props.view.words
  return (
    <section className="flow" aria-labelledby="jij">
      <h2 id="jij">{forms('referral.youHeading')}</h2>
      <Field {...props} name="yourName" label={forms('referral.yourName')} autoComplete="name" />
      <Field
        {...props}
        name="yourOrganisation"
        label={forms('referral.yourOrganisation')}
        autoComplete="organization"
      />
      <EmailField {...props} name="yourEmail" label={forms('referral.yourEmail')} />
      <PhoneField {...props} name="yourPhone" label={forms('referral.yourPhone')} optional />
      <Choice
        state={props.state}
        type="checkbox"
        name="mayHear"
        value="yes"
        label={forms('referral.mayHear')}
      />
    </section>
  )
}

/** A referrer asks together with the parent; without the parent's yes it is not sent. */
export const ReferralPage = ({ view, state, commandId }: PartProps & { commandId: string }) => {
  const { forms } = view.words
  const agreeFault = state.faults.find(({ field }) => field === 'parentAgrees-yes')
  return (
    <PublicPage view={view} title={forms('referral.title')} isFault={state.faults.length > 0} language="form">
      <FormTop
        view={view}
        state={state}
        backTo=""
        title={forms('referral.title')}
        why={forms('referral.why')}
      />
      <p>
        {forms('referral.selfFirst')}
        <br />
        <a className="plain" href={pathTo(view, 'hulpvraag/1')}>
          {forms('referral.toSelf')}
        </a>
      </p>
      <PublicForm view={view} action={pathTo(view, 'verwijzers')} commandId={commandId}>
        <Group legend={forms('referral.agreeHeading')}>
          {agreeFault !== undefined && <FieldFault view={view} fault={agreeFault} />}
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
