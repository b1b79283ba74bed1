import { Check } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon.tsx'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const parts = ['morning', 'afternoon', 'evening'] as const

/** A set of day parts in one number: bit `day * 3 + part`, as `shared/day-parts.ts` stores it. */
export type WeekMask = number

const bitOf = (day: number, part: number) => 1 << (day * parts.length + part)
const wholeDay = (day: number) => parts.reduce((mask, _, part) => mask | bitOf(day, part), 0)
const wholePart = (part: number) => days.reduce((mask, _, day) => mask | bitOf(day, part), 0)

/** When two can meet: dark with a check where both can, petrol soft for the first alone, dashed for the second alone. */
export const WeekOverlap = ({
  caption,
  first,
  second,
  words,
}: {
  caption: string
  first: WeekMask
  second: WeekMask
  /** What the three cells mean: "samen", "alleen Amal", "alleen Leila". */
  words: { both: string; first: string; second: string }
}) => {
  const t = useTranslations('ui.week')
  const whoAt = (bit: number) => {
    if (first & second & bit) return 'both'
    if (first & bit) return 'first'
    return second & bit ? 'second' : undefined
  }
  return (
    <>
      <table className="week-grid">
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-heard">{t('dayPart')}</span>
            </th>
            {days.map((day) => (
              <th key={day} scope="col">
                {t(`short.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part, partIndex) => (
            <tr key={part}>
              <th scope="row">{t(`part.${part}`)}</th>
              {days.map((day, dayIndex) => {
                const who = whoAt(bitOf(dayIndex, partIndex))
                return (
                  <td key={day}>
                    <span className="week-cell" data-who={who}>
                      {who === 'both' && <Icon of={Check} size="mark" />}
                      {who && <span className="only-heard">{words[who]}</span>}
                    </span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="legend" aria-hidden>
        {(['both', 'first', 'second'] as const).map((who) => (
          <span key={who} className="legend-item">
            <span className="week-cell" data-who={who}>
              {who === 'both' && <Check size={12} strokeWidth={2.5} />}
            </span>
            {words[who]}
          </span>
        ))}
      </p>
    </>
  )
}

const steps: Record<string, readonly [day: number, part: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * The week to fill in. Arrow keys move, space or Enter switches a cell; a day's or a day part's name switches its whole
 * column or row. One stop in the tab order for the cells.
 */
export const WeekGrid = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: WeekMask
  onChange: (value: WeekMask) => void
}) => {
  const t = useTranslations('ui.week')
  const [at, setAt] = useState<readonly [day: number, part: number]>([0, 0])
  const switchAll = (mask: number) => onChange((value & mask) === mask ? value & ~mask : value | mask)
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const day = Math.min(Math.max(at[0] + step[0], 0), days.length - 1)
    const part = Math.min(Math.max(at[1] + step[1], 0), parts.length - 1)
    setAt([day, part])
    event.currentTarget.closest('table')?.querySelector<HTMLElement>(`[data-cell="${day}-${part}"]`)?.focus()
  }
  return (
    <table className="week-grid" data-editable="" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">
            <span className="only-heard">{t('dayPart')}</span>
          </th>
          {days.map((day, index) => (
            <th key={day} scope="col">
              <button
                type="button"
                className="week-head-button"
                aria-label={t('switchAll', { what: t(`day.${day}`) })}
                onClick={() => switchAll(wholeDay(index))}
              >
                {t(`short.${day}`)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part, partIndex) => (
          <tr key={part}>
            <th scope="row">
              <button
                type="button"
                className="week-head-button"
                aria-label={t('switchAll', { what: t(`part.${part}`) })}
                onClick={() => switchAll(wholePart(partIndex))}
              >
                {t(`part.${part}`)}
              </button>
            </th>
            {days.map((day, dayIndex) => {
              const bit = bitOf(dayIndex, partIndex)
              const on = (value & bit) !== 0
              return (
                <td key={day}>
                  <button
                    type="button"
                    className="week-cell"
                    data-cell={`${dayIndex}-${partIndex}`}
                    aria-label={t('cell', { day: t(`day.${day}`), part: t(`part.${part}`) })}
                    aria-pressed={on}
                    tabIndex={at[0] === dayIndex && at[1] === partIndex ? 0 : -1}
                    onKeyDown={move}
                    onFocus={() => setAt([dayIndex, partIndex])}
                    onClick={() => onChange(value ^ bit)}
                  >
                    {on && <Icon of={Check} size="mark" />}
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
