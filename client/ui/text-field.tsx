import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>

/** One line of text. Takes the props of an input, so `{...form.register('name')}` fits. */
export const TextField = ({ label, hint, error, readers, private: closed, ...input }: TextFieldProps) => (
  <Field label={label} hint={hint} error={error} readers={readers} private={closed}>
    {(ids) => <input className="input" type="text" autoComplete="off" {...input} {...ids} />}
  </Field>
)

/** A date by the browser's own picker; its value is YYYY-MM-DD. */
export const DateField = (props: TextFieldProps) => <TextField {...props} type="date" data-short="" />

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>

/** Text of several lines that grows with what is typed. Say with `readers` who will read it. */
export const TextArea = ({ label, hint, error, readers, private: closed, ...input }: TextAreaProps) => (
  <Field label={label} hint={hint} error={error} readers={readers} private={closed}>
    {(ids) => <textarea className="input" rows={3} {...input} {...ids} />}
  </Field>
)
