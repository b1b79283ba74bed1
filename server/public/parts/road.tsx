import type { ReactNode } from 'react'
import { Icon } from '../icons.tsx'

export type RoadStep = { state: 'done' | 'now' | 'later'; title: string; when?: ReactNode }

/** What was, what is and what comes: always the same line of circles. */
export const Road = ({ steps }: { steps: readonly RoadStep[] }) => (
  <ol className="road">
    {steps.map(({ state, title, when }, index) => (
      <li
        key={title}
        className={state === 'later' ? undefined : state}
        aria-current={state === 'now' ? 'step' : undefined}
      >
        <span className="dot" aria-hidden="true">
          {state === 'done' ? <Icon name="done" /> : index + 1}
        </span>
        <div>
          <h3>{title}</h3>
          {when !== undefined && <div className="aside">{when}</div>}
        </div>
      </li>
    ))}
  </ol>
)
