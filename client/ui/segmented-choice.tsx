import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'

export type Segment<Value extends string> = {
  value: Value
  word: string
  /** Amber while chosen: a limit in sight. */ warns?: boolean
}

/** A question on one line with two or three short answers (ja, twijfel, nee). Nothing is chosen beforehand. */
export const SegmentedChoice = <Value extends string>({
  label,
  segments,
  value,
  onChange,
}: {
  label: string
  segments: readonly Segment<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
}) => (
  <RadioGroup
    className="ask"
    orientation="horizontal"
    value={value ?? null}
    onChange={(chosen) => {
      const segment = segments.find((one) => one.value === chosen)
      if (segment) onChange(segment.value)
    }}
  >
    <Label>{label}</Label>
    <div className="segments">
      {segments.map((segment) => (
        <Radio
          key={segment.value}
          value={segment.value}
          className="segment"
          data-tone={segment.warns ? 'warn' : undefined}
        >
          {segment.word}
        </Radio>
      ))}
    </div>
  </RadioGroup>
)
