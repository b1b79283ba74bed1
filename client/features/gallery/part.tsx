import { type ReactNode, useId } from 'react'

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
  const id = useId()
  return (
    <section className="sheet-part" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <div className="sheet" data-bare={bare ? '' : undefined} data-flush={flush ? '' : undefined}>
        {children}
      </div>
    </section>
  )
}
