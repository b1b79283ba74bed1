import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'

/** Which kind to show: one at a time, always one on. Keep `chosen` in the address. */
export const FilterPills = <Id extends string>({
  label,
  pills,
  chosen,
  onChoose,
}: {
  label: string
  pills: readonly { id: Id; word: string }[]
  chosen: Id
  onChoose: (id: Id) => void
}) => (
  <ToggleButtonGroup
    className="pills"
    aria-label={label}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[chosen]}
    onSelectionChange={(keys) => {
      const pill = pills.find(({ id }) => keys.has(id))
      if (pill) onChoose(pill.id)
    }}
  >
    {pills.map(({ id, word }) => (
      <ToggleButton key={id} id={id} className="pill">
        {word}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
