import { useTranslations } from 'use-intl'

export type BoundaryAnswer = 'green' | 'orange' | 'red' | 'none'

const drawing = {
  green: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  orange: (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="8" cy="8" r="5.5" />
      <path d="M5 8h6" />
    </g>
  ),
  red: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" fill="currentColor" />
      <path
        d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"
        stroke="var(--ss-surface)"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
    </>
  ),
  none: (
    <circle
      cx="8"
      cy="8"
      r="5.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2 2.3"
    />
  ),
} satisfies Record<BoundaryAnswer, React.ReactNode>

/**
 * The answer to one boundary question in its own shape: disc, ring with a bar, square with a cross, dashed ring.
 * It says its colour to a screen reader unless `silent`, for where the word stands beside it.
 */
export const BoundaryShape = ({ answer, silent }: { answer: BoundaryAnswer; silent?: boolean }) => {
  const t = useTranslations('ui.boundary')
  return (
    <svg
      className="boundary-shape"
      data-answer={answer}
      viewBox="0 0 16 16"
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(answer) })}
    >
      {drawing[answer]}
    </svg>
  )
}

/** What the four shapes mean, in one line below a table of them. */
export const BoundaryLegend = () => {
  const t = useTranslations('ui.boundary')
  return (
    <p className="legend">
      {(['green', 'orange', 'red', 'none'] as const).map((answer) => (
        <span key={answer} className="legend-item">
          <BoundaryShape answer={answer} silent />
          {t(answer)}
        </span>
      ))}
    </p>
  )
}
