import type { ReactNode } from 'react'

/** One part of the sheet: its name, and the states on a white ground. */
export const Part = ({
  name,
  bare,
  flush,
  children,
}: {
  name: string
  bare?: boolean
  flush?: boolean
  children: ReactNode
}) => {
  return (
    <section className="sheet-part">
      <h3>{name}</h3>
      <div className="sheet" data-bare={bare ? '' : undefined} data-flush={flush ? '' : undefined}>
        {children}
      </div>
    </section>
  )
}
