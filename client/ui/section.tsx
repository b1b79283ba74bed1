import type { ReactNode } from 'react'

/** A section of a side column: heading left, an aside or a link right, a hairline below. */
export const Section = ({
  title,
  aside,
  children,
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
}) => {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {aside && <span className="section-aside">{aside}</span>}
      </div>
      {children}
    </section>
  )
}

export type Figure = { number: ReactNode; label: ReactNode }

/** Counts with what they count; `label` is a link to the list behind the number. */
export const FigureList = ({ figures }: { figures: readonly (Figure & { id: string })[] }) => (
  <ul className="figure-list plain-links">
    {figures.map(({ id, number, label }) => (
      <li key={id}>
        <span className="figure-number">{number}</span>
        <span>{label}</span>
      </li>
    ))}
  </ul>
)

export type AgendaItem = {
  id: string
  day?: string
  today?: boolean
  time?: string
  what: ReactNode
  off?: boolean
}

/** The week beside the work: day (only on its first line), time, what. `off` is a day without work. */
export const Agenda = ({ items }: { items: readonly AgendaItem[] }) => (
  <ul className="agenda">
    {items.map((item) => (
      <li key={item.id} className="agenda-row" data-first={item.day ? '' : undefined}>
        <span className="agenda-day" data-today={item.today ? '' : undefined}>
          {item.day}
        </span>
        {!item.off && <span className="agenda-time">{item.time}</span>}
        <span className="agenda-what" data-off={item.off ? '' : undefined}>
          {item.what}
        </span>
      </li>
    ))}
  </ul>
)

/** "Net gedaan": what was done, with its undo. */
export const DoneList = ({
  items,
}: {
  items: readonly { id: string; what: ReactNode; undo?: ReactNode }[]
}) => (
  <ul className="done-list plain-links">
    {items.map((item) => (
      <li key={item.id}>
        <span>{item.what}</span>
        {item.undo}
      </li>
    ))}
  </ul>
)
