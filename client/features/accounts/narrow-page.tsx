import './accounts.css'
import type { ReactNode } from 'react'

/** A page outside the shell: the mark, one column, one heading. */
export const NarrowPage = ({
  title,
  lede,
  brand,
  children,
}: {
  title: string
  lede?: ReactNode
  brand: ReactNode
  children: ReactNode
}) => (
  <div className="narrow">
    <title>{`${title} · Samenspel`}</title>
    <header className="narrow-brand">
      {brand}
      Samenspel
    </header>
    <main className="narrow-card" id="inhoud">
      <div className="narrow-head">
        <h1>{title}</h1>
        {lede && <p className="text-muted">{lede}</p>}
      </div>
      {children}
    </main>
  </div>
)
