import { partsOfDay, weekdays } from '#shared/day-parts.ts'
import { has } from '../form-values.ts'
import { Icon } from '../icons.tsx'
import type { FormState, View } from '../view.ts'

/** A week: days down and day parts across, so that every cell is as wide as a thumb. Cells are named "woensdag ochtend". */
export const WeekGrid = ({ view, state, name }: { view: View; state: FormState; name: string }) => {
  const say = view.words.frame
  return (
    <table className="week">
      <caption className="unseen">{view.words.intake('q3.caption')}</caption>
      <thead>
        <tr>
          <td>{'\u00a0'}</td>
          {partsOfDay.map((part) => (
            <th key={part} scope="col">
              <Icon name={part} />
              {say(`part.${part}`)}
              <small>{say(`partHours.${part}`)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((day) => (
          <tr key={day}>
            <th scope="row">{say(`day.${day}`)}</th>
            {partsOfDay.map((part) => (
              <td key={part}>
                <input
                  type="checkbox"
                  name={name}
                  value={`${day}-${part}`}
                  defaultChecked={has(state.values, name, `${day}-${part}`)}
                  aria-label={`${say(`day.${day}`)} ${say(`part.${part}`)}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
