import type { CSSProperties, ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode }

/**
 * Facts under each other: label left, value right. `lined` draws hairlines, `tight` sets them closer,
 * `labelWidth` in px (104 by default) keeps the values of one column straight. Facts without a value are left out.
 */
export const Facts = ({
  facts,
  lined,
  tight,
  labelWidth,
}: {
  facts: readonly Fact[]
  lined?: boolean
  tight?: boolean
  labelWidth?: number
}) => (
  <dl
    className="facts"
    data-lined={lined ? '' : undefined}
    data-tight={tight ? '' : undefined}
    style={labelWidth ? ({ '--facts-label': `${labelWidth}px` } as CSSProperties) : undefined}
  >
    {facts
      .filter((fact) => fact.value !== undefined && fact.value !== null && fact.value !== '')
      .map((fact) => (
        <div key={fact.label} className="facts-row">
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
  </dl>
)

/** The few facts that stand above a dossier, side by side. */
export const FactStrip = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="fact-strip">
    {facts.map((fact) => (
      <div key={fact.label}>
        <dt>{fact.label}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
)
