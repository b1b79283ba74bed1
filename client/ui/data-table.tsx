import type { ReactNode } from 'react'

export type Column<Item> = {
  id: string
  head: string
  cell: (item: Item) => ReactNode
  align?: 'start' | 'end'
}

/**
 * A plain table; the first column names the row. Rows are 48 high, or 40 for long lists; on a narrow screen it scrolls
 * sideways inside itself.
 */
export const DataTable = <Item extends { id: string }>({
  caption,
  columns,
  items,
  chosen,
  rowHeight = 48,
}: {
  caption: string
  columns: readonly Column<Item>[]
  items: readonly Item[]
  chosen?: string
  rowHeight?: 40 | 48
}) => (
  <div className="table-scroll">
    <table className="table" data-rows={rowHeight}>
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" data-align={column.align}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id} data-row-id={item.id} data-chosen={item.id === chosen ? '' : undefined}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row">
                  {column.cell(item)}
                </th>
              ) : (
                <td key={column.id} data-align={column.align}>
                  {column.cell(item)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
