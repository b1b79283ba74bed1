import { Moon, Sun, Sunrise } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { type DayPart, dayParts, partsOfDay, weekdays } from '#shared/day-parts.ts'

const icons = { morning: Sunrise, afternoon: Sun, evening: Moon }

/** The week with days down and day parts across, so that every cell is a thumb wide. */
export const WeekField = ({
  chosen,
  onChange,
}: {
  chosen: readonly DayPart[]
  onChange: (chosen: DayPart[]) => void
}) => {
  const t = useTranslations('phone')
  const toggle = (part: DayPart) => {
    const isChosen = chosen.includes(part)
    onChange(dayParts.filter((one) => (one === part ? !isChosen : chosen.includes(one))))
  }
  return (
    <fieldset className="question">
      <legend className="label">{t('limits.when')}</legend>
      <table className="week">
        <caption className="only-heard">{t('limits.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-heard">{t('limits.day')}</span>
            </th>
            {partsOfDay.map((part) => {
              const Icon = icons[part]
              return (
                <th scope="col" key={part}>
                  <Icon className="icon" aria-hidden strokeWidth={1.75} />
                  {t(`part.${part}`)}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day) => (
            <tr key={day}>
              <th scope="row">{t(`weekday.${day}`)}</th>
              {partsOfDay.map((part) => (
                <td key={part}>
                  <input
                    type="checkbox"
                    aria-label={t('limits.cell', { day: t(`weekday.${day}`), part: t(`part.${part}`) })}
                    checked={chosen.includes(`${day}-${part}`)}
                    onChange={() => toggle(`${day}-${part}`)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}
