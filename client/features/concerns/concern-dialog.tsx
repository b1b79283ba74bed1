import { useTranslations } from 'use-intl'
import {
  type CodeStep,
  type ConcernGrade,
  concernStepLimit,
  reasonsToSkip,
  type SkipReason,
} from '#shared/concerns.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { FormDialog, type FormDialogProps } from '#client/ui/form-dialog.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { Banner } from '#client/ui/states.tsx'
import { TextArea } from '#client/ui/text-field.tsx'

/** A dialog with one act on a concern. */
export const ConcernDialog = ({ error, ...rest }: FormDialogProps & { error: unknown }) => {
  const errorText = useErrorText()
  return (
    <FormDialog
      {...rest}
      className="concern-form"
      fault={error ? <Banner tone="late">{errorText(error)}</Banner> : null}
    />
  )
}

type WordsProps = {
  label: string
  hint?: string
  value: string
  isWrong: boolean
  onChange: (value: string) => void
}

/** A text about a concern; says who will read it. */
export const ConcernText = ({ label, hint, value, isWrong, onChange }: WordsProps) => {
  const t = useTranslations('concerns.form')
  return (
    <TextArea
      label={label}
      hint={hint}
      readers={t('readers')}
      private
      rows={4}
      maxLength={concernStepLimit}
      error={isWrong ? t('missing') : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

type SkipProps = {
  grade: ConcernGrade
  leftOut: readonly CodeStep[]
  value: SkipReason | null
  onChange: (reason: SkipReason) => void
}

/** Why steps are left out, as far as this grade may; else which have to be taken first. */
export const SkipField = ({ grade, leftOut, value, onChange }: SkipProps) => {
  const t = useTranslations('concerns')
  if (leftOut.length === 0) return null
  const steps = leftOut.map((step) => t(`steps.${step}`).toLowerCase()).join(', ')
  const reasons = reasonsToSkip(grade, leftOut)
  if (reasons.length === 0) return <Banner tone="warn">{t('form.noSkip', { steps })}</Banner>
  return (
    <RadioList
      label={t('form.skip', { steps })}
      choices={reasons.map((reason) => ({ value: reason, word: t(`skip.${reason}`) }))}
      value={value ?? undefined}
      onChange={onChange}
    />
  )
}
