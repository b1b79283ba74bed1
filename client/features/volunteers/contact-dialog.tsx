import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { readEmail, readPhone, readPostcode, showPhone } from '#shared/typed-values.ts'
import { ActDialog } from './act-dialog.tsx'
import { ContactFields, type ContactDraft, useContactProblems } from './contact-fields.tsx'
import type { VolunteerFile } from './file-types.ts'

/** What was typed, as the server keeps it. */
export const contactOf = (draft: ContactDraft) => ({
  firstName: draft.firstName,
  lastName: draft.lastName,
  phone: draft.phone.trim() === '' ? '' : (readPhone(draft.phone) ?? ''),
  email: draft.email.trim() === '' ? '' : (readEmail(draft.email) ?? ''),
  postcode: draft.postcode.trim() === '' ? null : readPostcode(draft.postcode),
})

/** Changes how somebody is called and reached. */
export const ContactDialog = ({ file, onClose }: { file: VolunteerFile; onClose: () => void }) => {
  const t = useTranslations('volunteers.file')
  const problemsOf = useContactProblems()
  const [draft, setDraft] = useState<ContactDraft>({
    firstName: file.firstName,
    lastName: file.lastName,
    phone: file.phone === '' ? '' : showPhone(file.phone),
    email: file.email,
    postcode: file.postcode4 ?? '',
  })
  const [wrong, setWrong] = useState<Partial<ContactDraft>>({})
  return (
    <ActDialog
      title={t('contact')}
      onClose={onClose}
      onSave={(commandId) => {
        const found = problemsOf(draft)
        setWrong(found)
        if (Object.keys(found).length > 0) return null
        const input = { commandId, volunteerId: file.id, version: file.version, ...contactOf(draft) }
        return ({ volunteers }) => volunteers.saveContact.mutate(input)
      }}
    >
      <ContactFields draft={draft} wrong={wrong} onChange={setDraft} />
    </ActDialog>
  )
}
