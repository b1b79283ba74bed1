/** A table in Markdown, padded as the formatter of the house pads it. The first column is text, the others stand to the right. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const least = 3
  const widths = head.map((_, at) =>
    Math.max(least, ...[head, ...rows].map((cells) => [...(cells[at] ?? '')].length)),
  )
  const padded = (text: string, at: number) => {
    const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...text].length))
    return at === 0 ? text + space : space + text
  }
  const line = (cells: readonly string[]) => `| ${cells.map(padded).join(' | ')} |`
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}
