import type { ReactNode } from 'react'

type BarProps = {
  /** Both in the same unit; `max` is the end of the track and must be above 0. */
  value: number
  line: number
  max: number
}

const share = (part: number, max: number) => `${Math.min(Math.max(part / max, 0), 1) * 100}%`

const Track = ({ value, line, max }: BarProps) => (
  <span className="bar" aria-hidden>
    <span
      className="bar-fill"
      data-over={value > line ? '' : undefined}
      style={{ width: share(value, max) }}
    />
    <span className="bar-line" style={{ insetInlineStart: `min(${share(line, max)}, 100% - 2px)` }} />
  </span>
)

/** Hours against a line. `label` is the whole message in words: "14 van 20 uur gepland". */
export const Bar = ({ label, ...bar }: BarProps & { label: string }) => (
  <div className="bar-alone">
    <Track {...bar} />
    <span className="only-heard">{label}</span>
  </div>
)

/** Several bars under each other against one line: when, the bar, the value in words. */
export const BarList = ({
  rows,
  line,
  max,
}: {
  rows: readonly { id: string; when: ReactNode; value: number; words: ReactNode }[]
  line: number
  max: number
}) => (
  <ul className="bar-list">
    {rows.map(({ id, when, value, words }) => (
      <li key={id} className="bar-list-row">
        <span className="text-muted">{when}</span>
        <Track value={value} line={line} max={max} />
        <span className={value > line ? 'bar-list-value text-strong' : 'bar-list-value'}>{words}</span>
      </li>
    ))}
  </ul>
)
