import { storyLimit } from '#shared/intake-form.ts'
import { helpKinds, type HelpKind } from '#shared/vocabulary.ts'
import { Icon, type IconName } from '../icons.tsx'
import { Choice, Choices, Field, isFilled, Tile } from '../parts/form-parts.tsx'
import { QuestionHeading, QuestionShell, Why, type QuestionProps } from './question-shell.tsx'

const icons: Record<Exclude<HelpKind, 'other'>, IconName> = {
  rest: 'rest',
  talk: 'talk',
  children: 'play',
  language: 'school',
  practical: 'practical',
  people: 'people',
}

/** 1: what with. Choices first; writing is folded away and never needed. */
export const Question1 = (props: QuestionProps) => {
  const { view, state } = props
  const { frame, intake } = view.words
  return (
    <QuestionShell {...props} number={1}>
      <fieldset className="flow">
        <legend>
          <QuestionHeading view={view} number={1} />
        </legend>
        <Why view={view} number={1} />
        <div className="tiles">
          {helpKinds
            .filter((kind) => kind !== 'other')
            .map((kind) => (
              <Tile
                key={kind}
                state={state}
                type="checkbox"
                name="kinds"
                value={kind}
                label={frame(`kind.${kind}`)}
                icon={icons[kind]}
              />
            ))}
        </div>
        <Choices>
          <Choice state={state} type="checkbox" name="kinds" value="other" label={frame('kind.other')} />
          <Choice state={state} type="checkbox" name="kinds" value="unknown" label={frame('dontKnow')} />
        </Choices>
      </fieldset>
      <details className="more" open={isFilled(state, 'story')}>
        <summary>
          <Icon name="write" />
          {intake('q1.addWords')}
        </summary>
        <Field
          view={view}
          state={state}
          name="story"
          label={intake('q1.ownWords')}
          hint={intake('q1.ownWordsHint', { limit: storyLimit })}
          optional
          rows={5}
        />
      </details>
    </QuestionShell>
  )
}
