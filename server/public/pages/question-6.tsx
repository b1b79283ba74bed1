import { contactWays } from '#shared/vocabulary.ts'
import { Choice, Choices, Field, Group } from '../parts/form-parts.tsx'
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
      <Field
        view={view}
        state={state}
        name="phone"
        label={intake('q6.phone')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        leftToRight
      />
      <Field
        view={view}
        state={state}
        name="email"
        label={intake('q6.email')}
        type="email"
        inputMode="email"
        autoComplete="email"
        leftToRight
      />
      <Group legend={intake('q6.way')}>
        <Choices>
          {contactWays.map((way) => (
            <Choice key={way} state={state} type="radio" name="way" value={way} label={frame(`way.${way}`)} />
          ))}
        </Choices>
      </Group>
      <Choice state={state} type="checkbox" name="noVoicemail" value="yes" label={intake('q6.noVoicemail')} />
    </QuestionShell>
  )
}
