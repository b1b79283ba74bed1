import { askedHomeFacts } from '#shared/intake-form.ts'
import { languages, places, wishedGenders, type Language } from '#shared/vocabulary.ts'
import { has } from '../form-values.ts'
import { Choice, Choices, Group } from '../parts/form-parts.tsx'
import { QuestionHeading, QuestionShell, Why, type QuestionProps } from './question-shell.tsx'

/** The languages of most families we know; the others are one tap away. */
const often: readonly Language[] = ['nl', 'ar', 'ary', 'ber', 'en', 'fa', 'pl', 'ti', 'tr', 'uk']
const seldom = languages.filter((language) => !often.includes(language))

/** 5: what they like. Nothing is preselected and everything may stay open. */
export const Question5 = (props: QuestionProps) => {
  const { view, state } = props
  const { frame, intake } = view.words
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
    <QuestionShell {...props} number={5}>
      <div>
        <QuestionHeading view={view} number={5} />
        <Why view={view} number={5} />
      </div>
      <Group legend={intake('q5.languages')}>
        <Choices className="pairs">{often.map(language)}</Choices>
        <details className="more" open={seldom.some((code) => has(state.values, 'languages', code))}>
          <summary>{intake('q5.otherLanguages')}</summary>
          <Choices className="pairs">{seldom.map(language)}</Choices>
        </details>
      </Group>
      <Group legend={intake('q5.gender')}>
        <Choices>
          {wishedGenders.map((gender) => (
            <Choice
              key={gender}
              state={state}
              type="radio"
              name="gender"
              value={gender}
              label={frame(`gender.${gender}`)}
            />
          ))}
          <Choice state={state} type="radio" name="gender" value="any" label={intake('q5.genderAny')} />
        </Choices>
      </Group>
      <Group legend={intake('q5.place')}>
        <Choices>
          {places.map((place) => (
            <Choice
              key={place}
              state={state}
              type="radio"
              name="place"
              value={place}
              label={frame(`place.${place}`)}
            />
          ))}
        </Choices>
      </Group>
      <Group legend={intake('q5.home')} hint={intake('q5.homeWhy')}>
        <Choices>
          {askedHomeFacts.map((fact) => (
            <Choice
              key={fact}
              state={state}
              type="checkbox"
              name="home"
              value={fact}
              label={frame(`homeFact.${fact}`)}
            />
          ))}
          <Choice state={state} type="checkbox" name="home" value="none" label={intake('q5.homeNone')} />
        </Choices>
      </Group>
    </QuestionShell>
  )
}
