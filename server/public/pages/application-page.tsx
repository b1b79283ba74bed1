import { applicationSources } from '#shared/application-form.ts'
import { storyLimit } from '#shared/intake-form.ts'
import { helpKinds, type Language } from '#shared/vocabulary.ts'
import { Icon } from '../icons.tsx'
import { ChoiceList, SpokenLanguages } from '../parts/choice-list.tsx'
import { Field, Group, PublicForm } from '../parts/form-parts.tsx'
import { FormTop } from '../parts/form-top.tsx'
import { PublicPage } from '../parts/layout.tsx'
import { EmailField, PhoneField, PostcodeField } from '../parts/reach-fields.tsx'
import { WeekGrid } from '../parts/week-grid.tsx'
import { pathTo, type FormState, type View } from '../view.ts'

type PartProps = { view: View; state: FormState }

/** What applicants speak most; the others are one tap away. */
const often: readonly Language[] = ['nl', 'en', 'ar', 'tr', 'de', 'fr']

const Reach = (props: PartProps) => {
  const { forms } = props.view.words
  return (
    <>
      <Field {...props} name="firstName" label={forms('application.firstName')} autoComplete="given-name" />
      <Field
        {...props}
        name="lastName"
        label={forms('application.lastName')}
        optional
        autoComplete="family-name"
      />
      <PhoneField
        {...props}
        name="phone"
        label={forms('application.phone')}
        hint={forms('application.oneIsEnough')}
      />
      <EmailField {...props} name="email" label={forms('application.email')} />
      <PostcodeField
        {...props}
        name="postcode"
        label={forms('application.postcode')}
        hint={forms('application.postcodeWhy')}
      />
    </>
  )
}

const Wishes = ({ view, state }: PartProps) => {
  const { forms } = view.words
  return (
    <>
      <Group legend={forms('application.kinds')}>
        <ChoiceList
          state={state}
          type="checkbox"
          name="kinds"
          values={helpKinds}
          label={(kind) => forms(`application.kind.${kind}`)}
        />
      </Group>
      <Group legend={forms('application.times')}>
        <WeekGrid view={view} state={state} name="times" />
      </Group>
      <Group legend={forms('application.languages')}>
        <SpokenLanguages view={view} state={state} often={often} />
      </Group>
      <Field
        view={view}
        state={state}
        name="motivation"
        label={forms('application.motivation')}
        hint={forms('application.motivationHint', { limit: storyLimit })}
        optional
        rows={4}
      />
      <Group legend={forms('application.source')}>
        <ChoiceList
          state={state}
          type="radio"
          name="source"
          values={applicationSources}
          label={(source) => forms(`application.from.${source}`)}
        />
      </Group>
    </>
  )
}

/** Becoming a volunteer: what we promise first, then one page of which only a name and a number are needed. */
export const ApplicationPage = ({ view, state, commandId }: PartProps & { commandId: string }) => {
  const { forms } = view.words
  const days = view.organisation.applicantContactWorkingDays
  return (
    <PublicPage
      view={view}
      title={forms('application.title')}
      isFault={state.faults.length > 0}
      language="form"
    >
      <FormTop
        view={view}
        state={state}
        backTo=""
        title={forms('application.title')}
        why={forms('application.why')}
      />
      <ul className="lines">
        <li className="line">
          <Icon name="call" />
          <span>{`${forms('application.promise', { days })} ${forms('application.after')}`}</span>
        </li>
        <li className="line">
          <Icon name="good" />
          <span>{forms('application.certificate')}</span>
        </li>
        <li className="line">
          <Icon name="people" />
          <span>{forms('application.guidance')}</span>
        </li>
      </ul>
      <PublicForm view={view} action={pathTo(view, 'vrijwilliger-worden')} commandId={commandId}>
        <Reach view={view} state={state} />
        <Wishes view={view} state={state} />
        <p className="line quiet">
          <Icon name="private" />
          <span>{forms('application.privacy')}</span>
        </p>
        <button className="button">{forms('application.submit')}</button>
      </PublicForm>
    </PublicPage>
  )
}
