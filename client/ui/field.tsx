import { CircleAlert, Eye, Lock } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'

export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** The sentence of the error; says what to do, with the label's words. */
  error?: ReactNode
  /** Who reads this, printed at the label. `private` draws the field dashed on a sunk ground. */
  readers?: ReactNode
  private?: boolean
}

/** The ids with which an input points at its own label, hint and error. */
export type FieldIds = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label, hint and error around one input. The input is made by `children`, from the ids it is given. */
export const Field = ({
  label,
  hint,
  error,
  readers,
  private: closed,
  children,
}: FieldProps & { children: (ids: FieldIds) => ReactNode }) => {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field" data-private={closed ? '' : undefined}>
      <label className="field-label" htmlFor={id}>
        {label}
        {readers && (
          <span className="field-readers">
            <Icon of={closed ? Lock : Eye} size="mark" />
            {readers}
          </span>
        )}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          <Icon of={CircleAlert} size="small" />
          {error}
        </span>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
