import { Icon } from '../icons.tsx'
import { Choice, Choices } from '../parts/form-parts.tsx'
import { QuestionHeading, QuestionShell, Why, type QuestionProps } from './question-shell.tsx'

/** 7: who may read it. Consent in three plain lines; the careful answer is as near as the other. */
export const Question7 = (props: QuestionProps) => {
  const { view, state } = props
  const { intake } = view.words
  const organisation = view.organisation.name
  return (
    <QuestionShell {...props} number={7}>
      <fieldset className="flow">
        <legend>
          <QuestionHeading view={view} number={7} />
        </legend>
        <Why view={view} number={7} />
        <ul className="lines">
          <li className="line">
            <Icon name="private" />
            <span>{intake('q7.coordinator', { organisation })}</span>
          </li>
          <li className="line">
            <Icon name="people" />
            <span>{intake('q7.volunteer')}</span>
          </li>
          <li className="line">
            <Icon name="not" />
            <span>{intake('q7.others')}</span>
          </li>
        </ul>
        <Choices>
          <Choice state={state} type="radio" name="readers" value="helpers" label={intake('q7.helpers')} />
          <Choice
            state={state}
            type="radio"
            name="readers"
            value="onlyCall"
            label={intake('q7.onlyCall')}
            hint={intake('q7.onlyCallHint')}
          />
        </Choices>
      </fieldset>
    </QuestionShell>
  )
}
