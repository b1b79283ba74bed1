import { askedHomeFacts } from '#shared/intake-form.ts'
import { places, wishedGenders, type Language } from '#shared/vocabulary.ts'
import { ChoiceList, SpokenLanguages } from '../parts/choice-list.tsx'
import { Choice, Group } from '../parts/form-parts.tsx'
import { QuestionHeading, QuestionShell, Why, type QuestionProps } from './question-shell.tsx'

/** The languages of most families we know; the others are one tap away. */
const often: readonly Language[] = ['nl', 'ar', 'ary', 'ber', 'en', 'fa', 'pl', 'ti', 'tr', 'uk']

/** 5: what they like. Nothing is preselected and everything may stay open. */
export const Question5 = (props: QuestionProps) => {
  const { view, state } = props
  const { frame, intake } = view.words
  return (
    <QuestionShell {...props} number={5}>
      <div>
        <QuestionHeading view={view} number={5} />
        <Why view={view} number={5} />
      </div>
      <Group legend={intake('q5.languages')}>
        <SpokenLanguages view={view} state={state} often={often} />
      </Group>
      <Group legend={intake('q5.gender')}>
        <ChoiceList
          state={state}
          type="radio"
          name="gender"
          values={wishedGenders}
          label={(gender) => frame(`gender.${gender}`)}
        >
          <Choice state={state} type="radio" name="gender" value="any" label={intake('q5.genderAny')} />
        </ChoiceList>
      </Group>
      <Group legend={intake('q5.place')}>
        <ChoiceList
          state={state}
          type="radio"
          name="place"
          values={places}
          label={(place) => frame(`place.${place}`)}
        />
      </Group>
      <Group legend={intake('q5.home')} hint={intake('q5.homeWhy')}>
        <ChoiceList
          state={state}
          type="checkbox"
          name="home"
          values={askedHomeFacts}
          label={(fact) => frame(`homeFact.${fact}`)}
        >
          <Choice state={state} type="checkbox" name="home" value="none" label={intake('q5.homeNone')} />
        </ChoiceList>
      </Group>
    </QuestionShell>
  )
}
