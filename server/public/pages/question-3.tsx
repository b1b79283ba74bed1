import { Choice, Choices } from '../parts/form-parts.tsx'
import { WeekGrid } from '../parts/week-grid.tsx'
import { QuestionHeading, QuestionShell, Why, type QuestionProps } from './question-shell.tsx'

/** 3: when. The two easy answers follow the grid. */
export const Question3 = (props: QuestionProps) => {
  const { view, state } = props
  const { intake } = view.words
  return (
    <QuestionShell {...props} number={3}>
      <fieldset className="flow">
        <legend>
          <QuestionHeading view={view} number={3} />
        </legend>
        <Why view={view} number={3} />
        <WeekGrid view={view} state={state} name="times" />
        <Choices>
          <Choice state={state} type="checkbox" name="times" value="any" label={intake('q3.any')} />
          <Choice state={state} type="checkbox" name="times" value="discuss" label={intake('q3.discuss')} />
        </Choices>
      </fieldset>
    </QuestionShell>
  )
}
