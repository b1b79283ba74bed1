type At = readonly [number, number]

const digits = (value: number) => Number(value.toFixed(1))
const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export const text = (x: number, y: number, words: string, classes: string): string =>
  `<text x="${digits(x)}" y="${digits(y)}" class="${classes}">${escaped(words)}</text>`
export const line = ([x1, y1]: At, [x2, y2]: At, classes: string): string =>
  `<line x1="${digits(x1)}" y1="${digits(y1)}" x2="${digits(x2)}" y2="${digits(y2)}" class="${classes}"/>`
export const circle = (x: number, y: number, radius: number, classes: string): string =>
  `<circle cx="${digits(x)}" cy="${digits(y)}" r="${radius}" class="${classes}"/>`
export const path = (points: readonly At[], classes: string): string =>
  `<polyline points="${points.map(([x, y]) => `${digits(x)},${digits(y)}`).join(' ')}" class="${classes}"/>`

/** A ground of its own, so that it is legible on any page, and the colours of both schemes; lines differ in dashes too. */
const style = `
.ground{fill:#fff}
text{fill:#1b2430;font:14px 'IBM Plex Sans',system-ui,sans-serif}
.title{font-weight:600}.small{font-size:12px}.end{text-anchor:end}.middle{text-anchor:middle}
.grid{stroke:#d2ccc0;stroke-width:1}.median{stroke:#1b2430;stroke-width:2.5}
.dot{fill-opacity:.55;stroke-width:1}.curve{fill:none;stroke-width:2.5}
.nearest{--own:#b26a00}.shortlist,.shortlistWeekly{--own:#174a8c}.plan,.planDaily{--own:#0b5d66}
.dot{fill:var(--own);stroke:var(--own)}.curve{stroke:var(--own)}
.curve.nearest{stroke-dasharray:2 5;stroke-linecap:round}.curve.shortlist{stroke-dasharray:9 5}
@media (prefers-color-scheme:dark){
.ground{fill:#1b232c}text{fill:#e9edf1}.grid{stroke:#3b4753}.median{stroke:#e9edf1}
.nearest{--own:#f2b35e}.shortlist,.shortlistWeekly{--own:#a9c8f5}.plan,.planDaily{--own:#6cc9d2}
}`

/** A whole picture out of its parts. */
export const picture = (
  {
    width,
    height,
    title,
    description,
  }: { width: number; height: number; title: string; description: string },
  parts: readonly string[],
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc><style>${style}</style>`,
    `<rect width="${width}" height="${height}" class="ground"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n')
