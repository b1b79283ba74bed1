import { applicationSources } from '#shared/application-form.ts'
import { storyLimit } from '#shared/intake-form.ts'
import { helpKinds, languages, type Language } from '#shared/vocabulary.ts'
import { has } from '../form-values.ts'
import { Icon } from '../icons.tsx'
import { Choice, Choices, Field, FormMessages, Group, PublicForm } from '../parts/form-parts.tsx'
import { BackLink, PublicPage } from '../parts/layout.tsx'
import { WeekGrid } from '../parts/week-grid.tsx'
import { pathTo, type FormState, type View } from '../view.ts'

type PartProps = { view: View; state: FormState }

/** What applicants speak most; the others are one tap away. */
const often: readonly Language[] = ['nl', 'en', 'ar', 'tr', 'de', 'fr']
const seldom = languages.filter((language) => !often.includes(language))

const Reach = ({ view, state }: PartProps) => {
  const { forms } = view.words
  return (
    <>
      <Field
        view={view}
        state={state}
        name="firstName"
        label={forms('application.firstName')}
        autoComplete="given-name"
      />
      <Field
        view={view}
        state={state}
        name="lastName"
        label={forms('application.lastName')}
        optional
        autoComplete="family-name"
      />
      <Field
        view={view}
        state={state}
        name="phone"
        label={forms('application.phone')}
        hint={forms('application.oneIsEnough')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        leftToRight
      />
      <Field
        view={view}
        state={state}
        name="email"
        label={forms('application.email')}
        type="email"
        inputMode="email"
        autoComplete="email"
        leftToRight
      />
      <Field
        view={view}
        state={state}
        name="postcode"
        label={forms('application.postcode')}
        hint={forms('application.postcodeWhy')}
        optional
        autoComplete="postal-code"
        leftToRight
        className="narrow"
      />
    </>
  )
}

const Wishes = ({ view, state }: PartProps) => {
  const { forms, frame, intake } = view.words
  const language = (code: Language) => (
    <Choice
      key={code}
      state={state}
      type="checkbox"
      name="languages"
      value={code}
      label={frame(`spoken.${code}`)}
    />
  )
  return (
    <>
      <Group legend={forms('application.kinds')}>
        <Choices>
          {helpKinds.map((kind) => (
            <Choice
              key={kind}
              state={state}
              type="checkbox"
              name="kinds"
              value={kind}
              label={forms(`application.kind.${kind}`)}
            />
          ))}
        </Choices>
      </Group>
      <Group legend={forms('application.times')}>
        <WeekGrid view={view} state={state} name="times" />
      </Group>
      <Group legend={forms('application.languages')}>
        <Choices className="pairs">{often.map(language)}</Choices>
        <details className="more" open={seldom.some((code) => has(state.values, 'languages', code))}>
          <summary>{intake('q5.otherLanguages')}</summary>
          <Choices className="pairs">{seldom.map(language)}</Choices>
        </details>
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
        <Choices>
          {applicationSources.map((source) => (
            <Choice
              key={source}
              state={state}
              type="radio"
              name="source"
              value={source}
              label={forms(`application.from.${source}`)}
            />
          ))}
        </Choices>
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
      <BackLink view={view} to="" />
      <FormMessages view={view} state={state} />
      <div>
        <h1>{forms('application.title')}</h1>
        <p className="why">{forms('application.why')}</p>
      </div>
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
