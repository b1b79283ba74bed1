import type { ReactNode } from 'react'
import { has, many, one } from '../form-values.ts'
import { Icon, type IconName } from '../icons.tsx'
import type { Fault } from '../questions.ts'
import { pathTo, type FormState, type View } from '../view.ts'
import { formId } from './language-switch.tsx'

/** The sentence of a fault; the same words at the top and at the field. */
const faultText = (view: View, fault: Fault): string =>
  view.words.frame(`error.${fault.code}`, fault.params ?? {})

/** What is wrong, first on the page and first under the keyboard. */
const FaultSummary = ({ view, faults }: { view: View; faults: readonly Fault[] }) => (
  // oxlint-disable-next-line jsx-a11y/no-autofocus -- after sending, the summary is where reading goes on; no script needed
  <div className="box wrong" id="fout" role="alert" aria-labelledby="fout-kop" tabIndex={-1} autoFocus>
    <h2 id="fout-kop" className="line">
      <Icon name="wrong" />
      <span>{view.words.frame('somethingIsWrong')}</span>
    </h2>
    <ul className="lines">
      {faults.map((fault) => (
        <li key={fault.field}>
          <a href={`#${fault.field}`}>{faultText(view, fault)}</a>
        </li>
      ))}
    </ul>
  </div>
)

const noticeText = (view: View, notice: NonNullable<FormState['notice']>): string[] => {
  const { frame, pages, status } = view.words
  if (notice === 'expired') return [frame('expired.title'), frame('expired.text'), frame('expired.next')]
  if (notice === 'begin') return [frame('expired.beginTitle'), frame('expired.begin')]
  if (notice === 'sentBefore') return [frame('sentBefore.title'), frame('sentBefore.text')]
  if (notice === 'ended') return [status('passOn.ended')]
  if (notice === 'tooManyTries') return [status('open.tooManyTries')]
  if (notice === 'differs') return [frame('differs.title'), frame('differs.text'), frame('differs.next')]
  if (notice === 'foreign') return [frame('foreign.title'), frame('foreign.text')]
  return [pages('failure.title'), pages('failure.kept')]
}

const Notice = ({ view, notice }: { view: View; notice: NonNullable<FormState['notice']> }) => {
  const [title, ...sentences] = noticeText(view, notice)
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the same: what was not taken is said first
    <div className="box warning" id="fout" role="alert" tabIndex={-1} autoFocus>
      <h2 className="line">
        <Icon name="info" />
        <span>{title}</span>
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {notice === 'sentBefore' && (
        <a className="plain" href={pathTo(view, 'hulpvraag/verstuurd')}>
          {view.words.frame('sentBefore.toSent')}
        </a>
      )}
    </div>
  )
}

/** What has to be said before the form is looked at again, if anything. */
export const FormMessages = ({ view, state }: { view: View; state: FormState }) => (
  <>
    {state.notice !== null && <Notice view={view} notice={state.notice} />}
    {state.faults.length > 0 && <FaultSummary view={view} faults={state.faults} />}
  </>
)

type FormProps = { view: View; action: string; commandId?: string; children: ReactNode }

/** A form that any browser can send: native parts, own validation off, the visitor's token inside. */
export const PublicForm = ({ view, action, commandId, children }: FormProps) => (
  <form id={formId} method="post" action={action} noValidate>
    {children}
    <input type="hidden" name="formToken" value={view.formToken} />
    {commandId !== undefined && <input type="hidden" name="commandId" value={commandId} />}
  </form>
)

type ChoiceProps = {
  state: FormState
  type: 'checkbox' | 'radio'
  name: string
  value: string
  label: string
  hint?: string
}

const choiceId = (name: string, value: string) => `${name}-${value}`

const ChoiceInput = ({ state, type, name, value, hint }: ChoiceProps) => (
  <input
    type={type}
    id={choiceId(name, value)}
    name={name}
    value={value}
    defaultChecked={has(state.values, name, value)}
    aria-describedby={hint === undefined ? undefined : `${choiceId(name, value)}-uitleg`}
  />
)

/** One answer in a row of its own; the box is the input itself. */
export const Choice = (props: ChoiceProps) => (
  <div className="choice">
    <ChoiceInput {...props} />
    <label htmlFor={choiceId(props.name, props.value)}>
      {props.label}
      {props.hint !== undefined && (
        <small id={`${choiceId(props.name, props.value)}-uitleg`}>{props.hint}</small>
      )}
    </label>
  </div>
)

/** One answer with its picture, two beside each other where there is room. */
export const Tile = ({ icon, ...props }: ChoiceProps & { icon: IconName }) => (
  <div className="tile">
    <ChoiceInput {...props} />
    <label htmlFor={choiceId(props.name, props.value)}>
      <Icon name={icon} />
      {props.label}
    </label>
  </div>
)

export const Choices = ({ children, className }: { children: ReactNode; className?: string }) => (
  <div className={className === undefined ? 'choices' : `choices ${className}`}>{children}</div>
)

/** A group of answers under a question that is not the page's heading. */
export const Group = ({
  id,
  legend,
  hint,
  children,
}: {
  id?: string
  legend: string
  hint?: string
  children: ReactNode
}) => (
  <fieldset className="group" id={id}>
    <legend className="label">{legend}</legend>
    {hint !== undefined && <p className="quiet">{hint}</p>}
    {children}
  </fieldset>
)

type FieldProps = {
  view: View
  state: FormState
  name: string
  label: ReactNode
  hint?: string
  optional?: boolean
  type?: 'text' | 'tel' | 'email'
  autoComplete?: string
  inputMode?: 'tel' | 'email' | 'text'
  rows?: number
  /** Numbers, codes and addresses read from left to right in every language. */
  leftToRight?: boolean
  className?: string
  /** The question itself is the label when it is the only field of the page. */
  labelledByHeading?: boolean
}

/** What is wrong with one field, at that field. */
export const FieldFault = ({ view, fault }: { view: View; fault: Fault }) => (
  <p className="fault" id={`${fault.field}-fout`}>
    <Icon name="wrong" />
    <span>
      <span className="unseen">{view.words.frame('fault')} </span>
      {faultText(view, fault)}
    </span>
  </p>
)

/**
 * Far above every limit of ours, so that what is too long comes back with a sentence and with its text; but below what
 * makes a post larger than the server reads, in any script.
 */
const longestText = 4000
const longestLine = 300

const FieldInput = ({
  state,
  name,
  type = 'text',
  autoComplete,
  inputMode,
  rows,
  leftToRight,
  ...rest
}: FieldProps & { describedBy: string | undefined; wrong: boolean }) => {
  const shared = {
    id: name,
    name,
    'aria-describedby': rest.describedBy,
    'aria-invalid': rest.wrong ? ('true' as const) : undefined,
    defaultValue: one(state.values, name),
    dir: leftToRight === true ? ('ltr' as const) : ('auto' as const),
  }
  if (rows !== undefined) return <textarea {...shared} rows={rows} maxLength={longestText} />
  return (
    <input
      {...shared}
      maxLength={longestLine}
      type={type}
      autoComplete={autoComplete ?? 'off'}
      inputMode={inputMode}
    />
  )
}

/** A field to type in: label, reason, what is wrong with it, and the input, from top to bottom. */
export const Field = (props: FieldProps) => {
  const { view, state, name, label, hint, optional = false, className, labelledByHeading = false } = props
  const fault = state.faults.find((candidate) => candidate.field === name)
  const described = [hint === undefined ? '' : `${name}-uitleg`, fault === undefined ? '' : `${name}-fout`]
  const describedBy = described.filter((id) => id !== '').join(' ')
  return (
    <div className={['field', fault === undefined ? '' : 'wrong', className ?? ''].join(' ').trim()}>
      {!labelledByHeading && (
        <label htmlFor={name}>
          {label}
          {optional && <span className="light"> {view.words.frame('mayBeSkipped')}</span>}
        </label>
      )}
      {hint !== undefined && (
        <p className="quiet" id={`${name}-uitleg`}>
          {hint}
        </p>
      )}
      {fault !== undefined && <FieldFault view={view} fault={fault} />}
      <FieldInput
        {...props}
        describedBy={describedBy === '' ? undefined : describedBy}
        wrong={fault !== undefined}
      />
    </div>
  )
}

/** A filled-in question that is folded stays open when there is something in it. */
export const isFilled = (state: FormState, name: string): boolean =>
  many(state.values, name).some((value) => value !== '') || state.faults.some((fault) => fault.field === name)
