import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { readEmail, readPhone } from '#shared/typed-values.ts'
import type { Profile } from './setting-types.ts'
import { SettingsFault, SettingsPage, useMayChange } from './settings-page.tsx'
import { useChangeSettings } from './use-change-settings.ts'

const fields = ['name', 'town', 'phone', 'phoneHours', 'email'] as const
type Field = (typeof fields)[number]

const ProfileForm = ({ profile }: { profile: Profile }) => {
  const t = useTranslations('organisation')
  const say = useToast()
  const mayChange = useMayChange()
  const change = useChangeSettings()
  const [draft, setDraft] = useState<Record<Field, string>>(profile)
  const [wrong, setWrong] = useState<Partial<Record<Field, string>>>({})
  const problems = () => ({
    ...(draft.name.trim() === '' ? { name: t('error.empty') } : {}),
    ...(readPhone(draft.phone) === null ? { phone: t('error.phone') } : {}),
    ...(readEmail(draft.email) === draft.email ? {} : { email: t('error.email') }),
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    const found = problems()
    setWrong(found)
    if (Object.keys(found).length > 0 || change.isPending) return
    const { name, town, phone, phoneHours, email } = draft
    const input = {
      commandId: crypto.randomUUID(),
      version: profile.version,
      name,
      town,
      phone,
      phoneHours,
      email,
    }
    change.mutate((organisation) => organisation.saveProfile.mutate(input), {
      onSuccess: () => say({ words: t('saved') }),
    })
  }
  return (
    <form className="settings-form" noValidate onSubmit={save}>
      <p className="text-muted">{t('profile.why')}</p>
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(`profile.${field}`)}
          hint={field === 'phoneHours' ? t('profile.phoneHoursHint') : undefined}
          error={wrong[field]}
          value={draft[field]}
          readOnly={!mayChange}
          maxLength={field === 'phoneHours' ? 120 : field === 'email' ? 254 : field === 'phone' ? 40 : 80}
          onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
        />
      ))}
      <SettingsFault error={change.error} />
      {mayChange && (
        <div className="acts">
          <Button type="submit" look="filled" busy={change.isPending}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  )
}

/** What the organisation is called and how it is reached. */
export const ProfileSettings = () => {
  const t = useTranslations('organisation')
  const api = useTRPC()
  const profile = useQuery(api.organisation.profile.queryOptions())
  return (
    <SettingsPage title={t('part.profile')} query={profile}>
      {(data) => <ProfileForm profile={data} />}
    </SettingsPage>
  )
}
