import type { ReactNode } from 'react'
import { Icon } from '../icons.tsx'
import { FormMessages, PublicForm } from '../parts/form-parts.tsx'
import { BackLink, PublicPage } from '../parts/layout.tsx'
import { questionNumbers, type QuestionNumber } from '../questions.ts'
import { pathTo, type FormState, type View } from '../view.ts'

export type QuestionProps = {
  view: View
  state: FormState
  /** Reached by "Wijzig": answering leads back to the check page. */
  fromCheck: boolean
}

/** The question as the page's heading, with its place among the seven in text first. */
export const QuestionHeading = ({
  view,
  number,
  htmlFor,
}: {
  view: View
  number: QuestionNumber
  htmlFor?: string
}) => {
  const title = view.words.intake(`q${number}.title`)
  return (
    <h1>
      <span className="step">
        {view.words.intake('step', { number })}
        <span className="bar" aria-hidden="true">
          {questionNumbers.map((each) => (
            <i key={each} className={each <= number ? 'on' : undefined} />
          ))}
        </span>
      </span>
      {htmlFor === undefined ? title : <label htmlFor={htmlFor}>{title}</label>}
    </h1>
  )
}

/** Why we ask, and the button that reads the question aloud where a script finds a voice for it. */
export const Why = ({ view, number }: { view: View; number: QuestionNumber }) => (
  <>
    <p className="why">{view.words.intake(`q${number}.why`)}</p>
    <button
      className="button outline small read"
      type="button"
      hidden
      data-stop={view.words.frame('stopReading')}
    >
      <Icon name="speak" />
      <span>{view.words.frame('readAloud')}</span>
    </button>
  </>
)

type ShellProps = QuestionProps & { number: QuestionNumber; children: ReactNode }

/** Where am I, the question, why we ask, the answers, Verder, skip, call us, safety: always in this order. */
export const QuestionShell = ({ view, state, fromCheck, number, children }: ShellProps) => {
  const say = view.words.frame
  const title = `${view.words.intake('step', { number })}: ${view.words.intake(`q${number}.title`)}`
  const previous = number === 1 ? '' : `hulpvraag/${number - 1}`
  return (
    <PublicPage view={view} title={title} isFault={state.faults.length > 0} language="form" skipTo="question">
      <BackLink view={view} to={fromCheck ? 'hulpvraag/controle' : previous} />
      <FormMessages view={view} state={state} />
      <PublicForm
        view={view}
        action={pathTo(view, `hulpvraag/${number}${fromCheck ? '?terug=controle' : ''}`)}
      >
        {children}
        <div className="tight">
          <button className="button">{say('next')}</button>
          {number !== 6 && (
            <button className="plain" name="overslaan" value="1">
              {say('skip')}
            </button>
          )}
        </div>
      </PublicForm>
    </PublicPage>
  )
}
