import type { ReactNode } from 'react'
import { languages, type Language } from '#shared/vocabulary.ts'
import { has } from '../form-values.ts'
import type { FormState, View } from '../view.ts'
import { Choice, Choices } from './form-parts.tsx'

/** Every value of a fixed list as an answer, and what may follow them, such as "Weet ik niet". */
export const ChoiceList = <Value extends string>({
  state,
  type,
  name,
  values,
  label,
  children,
}: {
  state: FormState
  type: 'checkbox' | 'radio'
  name: string
  values: readonly Value[]
  label: (value: Value) => string
  children?: ReactNode
}) => (
  <Choices>
    {values.map((value) => (
      <Choice key={value} state={state} type={type} name={name} value={value} label={label(value)} />
    ))}
    {children}
  </Choices>
)

/** Languages somebody speaks: those that are chosen most, and the others one tap away. */
export const SpokenLanguages = ({
  view,
  state,
  often,
}: {
  view: View
  state: FormState
  often: readonly Language[]
}) => {
  const { frame, intake } = view.words
  const seldom = languages.filter((language) => !often.includes(language))
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
      <Choices className="pairs">{often.map(language)}</Choices>
      <details className="more" open={seldom.some((code) => has(state.values, 'languages', code))}>
        <summary>{intake('q5.otherLanguages')}</summary>
        <Choices className="pairs">{seldom.map(language)}</Choices>
      </details>
    </>
  )
}
