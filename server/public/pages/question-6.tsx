import { contactWays } from '#shared/vocabulary.ts'
import { ChoiceList } from '../parts/choice-list.tsx'
import { Choice, Field, Group } from '../parts/form-parts.tsx'
import { EmailField, PhoneField } from '../parts/reach-fields.tsx'
import { QuestionHeading, QuestionShell, Why, type QuestionProps } from './question-shell.tsx'

/** 6: how to reach them. The one question that asks for an answer: a phone number or an e-mail address. */
export const Question6 = (props: QuestionProps) => {
  const { view, state } = props
  const { frame, intake } = view.words
  return (
    <QuestionShell {...props} number={6}>
      <div>
        <QuestionHeading view={view} number={6} />
        <Why view={view} number={6} />
      </div>
      <Field
        view={view}
        state={state}
        name="name"
        label={intake('q6.name')}
        hint={intake('q6.nameHint')}
        optional
        autoComplete="given-name"
      />
      <PhoneField view={view} state={state} name="phone" label={intake('q6.phone')} />
      <EmailField view={view} state={state} name="email" label={intake('q6.email')} />
      <Group legend={intake('q6.way')}>
        <ChoiceList
          state={state}
          type="radio"
          name="way"
          values={contactWays}
          label={(way) => frame(`way.${way}`)}
        />
      </Group>
      <Choice state={state} type="checkbox" name="noVoicemail" value="yes" label={intake('q6.noVoicemail')} />
    </QuestionShell>
  )
}
