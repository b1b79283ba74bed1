import { useId, type ReactNode } from 'react'

type PickProps = {
  type: 'radio' | 'checkbox'
  name: string
  isChosen: boolean
  onChoose: () => void
  children: ReactNode
}

/** A choice of a thumb's size; the input itself lies over the whole of it. */
export const Pick = ({ type, name, isChosen, onChoose, children }: PickProps) => {
  const id = useId()
  return (
    <div className="pick">
      <input type={type} name={name} id={id} checked={isChosen} onChange={onChoose} />
      <label htmlFor={id}>{children}</label>
    </div>
  )
}

type OptionProps = { isChosen: boolean; onChoose: () => void; children: ReactNode }

/** A line with a box to tick. */
export const Option = ({ isChosen, onChoose, children }: OptionProps) => {
  const id = useId()
  return (
    <div className="option">
      <input type="checkbox" id={id} checked={isChosen} onChange={onChoose} />
      <label htmlFor={id}>{children}</label>
    </div>
  )
}

type QuestionProps = {
  label: ReactNode
  hint?: ReactNode
  /** `five` for numbers, `two` for longer words. */
  width?: 'five' | 'two' | 'three'
  after?: ReactNode
  children: ReactNode
}

/** One question with its choices. */
export const Picks = ({ label, hint, width = 'three', after, children }: QuestionProps) => (
  <fieldset className="question">
    <legend className="label">
      {label}
      {hint !== undefined && <span className="hint">{hint}</span>}
    </legend>
    <div className={width === 'three' ? 'picks' : `picks ${width}`}>{children}</div>
    {after}
  </fieldset>
)
