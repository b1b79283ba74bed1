import { CircleAlert } from 'lucide-react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Label } from 'react-aria-components/Label'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { useKeys } from './use-keys.ts'

export type Choice<Value extends string> = {
  value: Value
  word: ReactNode
  /** The single key that chooses it, drawn at its end. Bound while the list is on the screen. */
  key?: string
  /** Shown below the word while it is chosen. */
  more?: ReactNode
}

/**
 * One answer out of a few, each on its own line. `value` undefined: nothing chosen yet. `keysLabel` names the keys in
 * the key line ("besluit").
 */
export const RadioList = <Value extends string>({
  label,
  choices,
  value,
  onChange,
  error,
  keysLabel = '',
  hideLabel,
}: {
  label: string
  choices: readonly Choice<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  error?: ReactNode
  keysLabel?: string
  hideLabel?: boolean
}) => {
  const keys = choices.flatMap((choice) => choice.key ?? [])
  const first = keys[0]
  const last = keys.at(-1)
  const isRange = keys.length > 2 && keys.every((key) => /^\d$/.test(key))
  const choose = (match: (choice: Choice<Value>) => boolean) => {
    const choice = choices.find(match)
    if (choice) onChange(choice.value)
  }
  useKeys(
    keys.length
      ? [
          {
            keys,
            label: keysLabel,
            run: (key) => choose((choice) => choice.key === key),
            line: keysLabel !== '',
            shown: isRange && first && last ? [first, '-', last] : undefined,
          },
        ]
      : [],
  )
  return (
    <RadioGroup
      className="field"
      value={value ?? null}
      onChange={(chosen) => choose((choice) => choice.value === chosen)}
      isInvalid={error !== undefined}
    >
      <Label className={hideLabel ? 'only-heard' : 'field-label'}>{label}</Label>
      {error && (
        <span className="field-error">
          <Icon of={CircleAlert} size="small" />
          {error}
        </span>
      )}
      <div className="choices">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="choice">
            <span className="choice-dot" />
            <span className="choice-word">{choice.word}</span>
            {choice.key ? <Kbd keys={[choice.key.toUpperCase()]} /> : <span />}
            {choice.more && choice.value === value && <span className="choice-more">{choice.more}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
