import { Checkbox } from '#client/ui/checkbox.tsx'

type ListProps<Item extends string> = {
  label: string
  items: readonly Item[]
  word: (item: Item) => string
  value: readonly Item[]
  onChange: (value: Item[]) => void
}

/** More than one may be chosen; none is an answer too. */
export const CheckSet = <Item extends string>({ label, items, word, value, onChange }: ListProps<Item>) => (
  <fieldset className="volunteer-checks">
    <legend className="only-heard">{label}</legend>
    {items.map((item) => (
      <Checkbox
        key={item}
        isSelected={value.includes(item)}
        onChange={(on) => onChange(on ? [...value, item] : value.filter((one) => one !== item))}
      >
        {word(item)}
      </Checkbox>
    ))}
  </fieldset>
)
