import { Label } from 'react-aria-components/Label'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'

/**
 * How much something counts, in named steps without numbers ("niet", "beetje", "gewoon", "veel").
 * `step` is the index of the chosen word.
 */
export const WeightSteps = ({
  label,
  words,
  step,
  onChange,
}: {
  label: string
  words: readonly string[]
  step: number
  onChange: (step: number) => void
}) => {
  const last = words.length - 1
  return (
    <Slider
      className="steps"
      minValue={0}
      maxValue={last}
      step={1}
      value={step}
      onChange={(value) => onChange(typeof value === 'number' ? value : (value[0] ?? 0))}
    >
      <Label>{label}</Label>
      <SliderTrack className="steps-track">
        {words.map((word, index) => (
          <span key={word} className="steps-stop" style={{ insetInlineStart: `${(index / last) * 100}%` }} />
        ))}
        <SliderThumb className="steps-thumb" aria-valuetext={words[step]} />
      </SliderTrack>
      <span className="steps-word" aria-hidden>
        {words[step]}
      </span>
    </Slider>
  )
}
