import { Field } from '../parts/form-parts.tsx'
import { QuestionHeading, QuestionShell, Why, type QuestionProps } from './question-shell.tsx'

/** 4: where. The heading is the label of the one field. */
export const Question4 = (props: QuestionProps) => {
  const { view, state } = props
  return (
    <QuestionShell {...props} number={4}>
      <div>
        <QuestionHeading view={view} number={4} htmlFor="postcode" />
        <Why view={view} number={4} />
      </div>
      <Field
        view={view}
        state={state}
        name="postcode"
        label={null}
        labelledByHeading
        hint={view.words.intake('q4.hint')}
        autoComplete="postal-code"
        leftToRight
        className="narrow"
      />
    </QuestionShell>
  )
}
