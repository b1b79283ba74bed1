import { supportedAges } from '#shared/intake-form.ts'
import { ageBands } from '#shared/vocabulary.ts'
import { ChoiceList } from '../parts/choice-list.tsx'
import { Choice, Group } from '../parts/form-parts.tsx'
import { QuestionHeading, QuestionShell, Why, type QuestionProps } from './question-shell.tsx'

/**
 * 2: the children, and who the help is for. What only concerns a child or a youth shows once that is chosen, where
 * the browser can do so by itself; elsewhere it stands there and may be left open.
 */
export const Question2 = (props: QuestionProps) => {
  const { view, state } = props
  const { frame, intake } = view.words
  return (
    <QuestionShell {...props} number={2}>
      <fieldset className="flow">
        <legend>
          <QuestionHeading view={view} number={2} />
        </legend>
        <Why view={view} number={2} />
        <ChoiceList
          state={state}
          type="checkbox"
          name="ageBands"
          values={ageBands}
          label={(band) => frame(`band.${band}`)}
        >
          <Choice state={state} type="checkbox" name="ageBands" value="unknown" label={frame('dontKnow')} />
        </ChoiceList>
      </fieldset>
      <Group legend={intake('q2.forWhom')}>
        <ChoiceList
          state={state}
          type="radio"
          name="forWhom"
          values={['parent', 'child', 'self']}
          label={(whom) => intake(`q2.${whom}`)}
        />
      </Group>
      <div className="if-young">
        <Group legend={intake('q2.age')}>
          <ChoiceList
            state={state}
            type="radio"
            name="supportedAge"
            values={supportedAges}
            label={(age) => intake(`q2.${age}`)}
          />
        </Group>
      </div>
      <div className="if-child tight">
        <p className="quiet">{intake('q2.youthWhy')}</p>
        <Choice
          state={state}
          type="checkbox"
          name="youthAgrees"
          value="yes"
          label={intake('q2.youthAgrees')}
        />
      </div>
      <p className="if-self quiet">{intake('q2.selfWhy')}</p>
    </QuestionShell>
  )
}
