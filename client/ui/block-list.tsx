import type { ReactNode } from 'react'

/**
 * A block of rows with its name, count and rule in the left margin, level with the first row.
 * `safety` gives the one band of colour, for signals only. `act` is one act on all its rows.
 */
export const Block = ({
  name,
  count,
  rule,
  act,
  safety,
  more,
  children,
}: {
  name: string
  count?: number
  rule?: ReactNode
  act?: ReactNode
  safety?: boolean
  /** "en 12 meer", as a link, below the last row. */
  more?: ReactNode
  children: ReactNode
}) => {
  return (
    <section className="block" data-safety={safety ? '' : undefined}>
      <div className="block-name">
        <h2>
          {name} {count !== undefined && <span className="count">{count}</span>}
        </h2>
        {rule && <p className="block-rule">{rule}</p>}
        {act}
      </div>
      <div>
        {children}
        {more && <p className="block-more">{more}</p>}
      </div>
    </section>
  )
}
