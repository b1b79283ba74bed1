import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

export type CompareRow = {
  id: string
  label: string
  /** One cell per column, in the order of `columns`. */
  cells: readonly ReactNode[]
  differs: boolean
}

/** Two or three things side by side; a row that differs carries ≠ and full ink, so colour is not the only sign. */
export const CompareTable = ({
  caption,
  columns,
  rows,
  acts,
}: {
  caption: string
  columns: readonly { id: string; name: ReactNode }[]
  rows: readonly CompareRow[]
  /** A last row with one act per column. */
  acts?: readonly ReactNode[]
}) => {
  const t = useTranslations('ui.compare')
  return (
    <table className="compare">
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="only-heard">{t('what')}</span>
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-same={row.differs ? undefined : ''}>
            <th scope="row">
              <span
                className="compare-mark"
                {...(row.differs && { role: 'img', 'aria-label': t('differs') })}
              >
                {row.differs && '≠'}
              </span>
              {row.label}
            </th>
            {columns.map((column, index) => (
              <td key={column.id}>{row.cells[index]}</td>
            ))}
          </tr>
        ))}
        {acts && (
          <tr>
            <th scope="row">
              <span className="only-heard">{t('choose')}</span>
            </th>
            {columns.map((column, index) => (
              <td key={column.id}>{acts[index]}</td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  )
}
