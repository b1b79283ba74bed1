import { useTranslations } from 'use-intl'
import { TextField } from '#client/ui/text-field.tsx'
import { readEmail, readPhone, readPostcode } from '#shared/typed-values.ts'

export type ContactDraft = {
  firstName: string
  lastName: string
  phone: string
  email: string
  postcode: string
}

/** Returns the function that says, per field, what to do about what was typed; empty when all is well. */
export const useContactProblems = () => {
  const t = useTranslations('volunteers.error')
  return ({ firstName, phone, email, postcode }: ContactDraft): Partial<ContactDraft> => {
    const typed = { phone: phone.trim(), email: email.trim(), postcode: postcode.trim() }
    const phoneProblem = () => {
      if (typed.phone === '' && typed.email === '') return t('reach')
      return typed.phone !== '' && readPhone(typed.phone) === null ? t('phone') : undefined
    }
    const found: Partial<ContactDraft> = {
      firstName: firstName.trim() === '' ? t('name') : undefined,
      phone: phoneProblem(),
      email: typed.email !== '' && readEmail(typed.email) === null ? t('email') : undefined,
      postcode: typed.postcode !== '' && readPostcode(typed.postcode) === null ? t('postcode') : undefined,
    }
    return Object.fromEntries(Object.entries(found).filter(([, sentence]) => sentence !== undefined))
  }
}

/** Name, phone, e-mail and postcode. */
export const ContactFields = ({
  draft,
  wrong,
  onChange,
}: {
  draft: ContactDraft
  wrong: Partial<ContactDraft>
  onChange: (draft: ContactDraft) => void
}) => {
  const t = useTranslations('volunteers.entry')
  const field = (name: keyof ContactDraft) => ({
    label: t(name),
    error: wrong[name],
    value: draft[name],
    maxLength: 254,
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [name]: event.target.value }),
  })
  return (
    <>
      <div className="volunteer-pair">
        <TextField {...field('firstName')} maxLength={80} />
        <TextField {...field('lastName')} maxLength={80} />
      </div>
      <p className="text-small text-muted">{t('oneIsEnough')}</p>
      <div className="volunteer-pair">
        <TextField {...field('phone')} type="tel" />
        <TextField {...field('email')} type="email" />
      </div>
      <TextField {...field('postcode')} hint={t('postcodeHint')} data-short="" />
    </>
  )
}
