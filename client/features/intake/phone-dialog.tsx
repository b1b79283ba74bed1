import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { longDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Facts } from '#client/ui/facts.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { TextArea, TextField } from '#client/ui/text-field.tsx'
import { type SubmitByPhone, submitByPhoneSchema } from '#shared/intake-acts.ts'
import { storyLimit } from '#shared/intake-form.ts'
import { showRequestNumber } from '#shared/intake.ts'
import { showStatusCode } from '#shared/status-code.ts'
import { readEmail, readPhone, readPostcode } from '#shared/typed-values.ts'
import { ageBands, filledLocales, helpKinds, languages } from '#shared/vocabulary.ts'
import { ChoiceBoxes } from './choice-boxes.tsx'
import { IntakeDialog } from './intake-dialog.tsx'
import { useCheckedDraft } from './use-checked-draft.ts'
import { useFaultWords } from './use-fault-words.ts'
import { useSubmitByPhone } from './use-submit-by-phone.ts'

const blank = (): SubmitByPhone => ({
  commandId: crypto.randomUUID(),
  locale: 'nl',
  firstName: '',
  phone: '',
  email: '',
  postcode: null,
  kinds: [],
  ageBands: [],
  languages: [],
  story: '',
  mayBeShared: false,
  contactedNow: true,
})

const Taken = ({
  taken,
  onMore,
  onOpen,
}: {
  taken: { number: number; code: string; contactBy: string; mailed: boolean }
  onMore: () => void
  onOpen: () => void
}) => {
  const t = useTranslations('intake.phone')
  return (
    <>
      <Facts
        facts={[
          { label: t('number'), value: showRequestNumber(taken.number) },
          { label: t('code'), value: <b className="intake-code">{showStatusCode(taken.code)}</b> },
          { label: t('contactBy'), value: longDay(taken.contactBy) },
        ]}
      />
      <p>
        {t('codeText')} {taken.mailed && t('mailed')}
      </p>
      <div className="acts">
        <Button look="filled" onClick={onOpen}>
          {t('open')}
        </Button>
        <Button onClick={onMore}>{t('another')}</Button>
      </div>
    </>
  )
}

/** A question by telephone, typed while the parent talks: under a minute, in the order people tell it. */
export const PhoneDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('intake')
  const v = useTranslations('vocabulary')
  const navigate = useNavigate({ from: '/intake' })
  const submit = useSubmitByPhone()
  const faultWords = useFaultWords()
  const [start] = useState(blank)
  const { draft, faults, form, check, set, replace } = useCheckedDraft(submitByPhoneSchema, start)
  // Somebody is on the line: typing can begin at once.
  useEffect(() => form.current?.querySelector('input')?.focus(), [form])
  const fault = (field: string) => faultWords(faults[field])
  const act = () => {
    const ready = check()
    if (ready) submit.mutate(ready)
  }
  const again = () => {
    submit.reset()
    replace(blank())
  }
  const open = () =>
    void navigate({
      search: { lijst: draft.contactedNow ? 'gesprek' : 'nieuw', vraag: submit.data?.id },
    })
  if (submit.data)
    return (
      <IntakeDialog title={t('phone.done')} onClose={onClose}>
        <Taken taken={submit.data} onMore={again} onOpen={open} />
      </IntakeDialog>
    )
  return (
    <IntakeDialog
      title={t('phone.title')}
      act={t('phone.act')}
      busy={submit.isPending}
      error={submit.error}
      width={640}
      form={form}
      onClose={onClose}
      onAct={act}
    >
      <div className="intake-pair">
        <TextField
          label={t('phone.name')}
          error={fault('firstName')}
          value={draft.firstName}
          onChange={(event) => set({ firstName: event.target.value })}
        />
        <TextField
          label={t('phone.phone')}
          type="tel"
          error={fault('phone')}
          defaultValue=""
          onChange={(event) => set({ phone: readPhone(event.target.value) ?? event.target.value.trim() })}
        />
      </div>
      <ChoiceBoxes
        label={t('phone.kinds')}
        values={helpKinds}
        words={(kind) => v(`kind.${kind}`)}
        chosen={draft.kinds}
        onChange={(kinds) => set({ kinds })}
      />
      <TextArea
        label={t('phone.story')}
        hint={t('phone.storyHint', { limit: String(storyLimit) })}
        error={fault('story')}
        value={draft.story}
        onChange={(event) => set({ story: event.target.value })}
      />
      <ChoiceBoxes
        label={t('phone.bands')}
        values={ageBands}
        words={(band) => v(`band.${band}`)}
        chosen={draft.ageBands}
        onChange={(bands) => set({ ageBands: bands })}
      />
      <div className="intake-pair">
        <TextField
          label={t('phone.postcode')}
          error={fault('postcode')}
          data-short=""
          onChange={(event) => {
            const typed = event.target.value.trim()
            set({ postcode: typed === '' ? null : (readPostcode(typed) ?? typed) })
          }}
        />
        <TextField
          label={t('phone.email')}
          type="email"
          error={fault('email')}
          onChange={(event) => set({ email: readEmail(event.target.value) ?? event.target.value.trim() })}
        />
        <SelectField
          label={t('phone.language')}
          value={draft.languages[0] ?? ''}
          onChange={(event) => set({ languages: languages.filter((one) => one === event.target.value) })}
          options={[
            { value: '', word: t('fact.unknown') },
            ...languages.map((value) => ({ value, word: v(`language.${value}`) })),
          ]}
        />
        <SelectField
          label={t('phone.locale')}
          value={draft.locale}
          onChange={(event) =>
            set({ locale: filledLocales.find((one) => one === event.target.value) ?? 'nl' })
          }
          options={filledLocales.map((value) => ({ value, word: t(`household.locales.${value}`) }))}
        />
      </div>
      <Checkbox isSelected={draft.mayBeShared} onChange={(mayBeShared) => set({ mayBeShared })}>
        {t('phone.mayBeShared')}
      </Checkbox>
      <Checkbox isSelected={draft.contactedNow} onChange={(contactedNow) => set({ contactedNow })}>
        {t('phone.contactedNow')}
      </Checkbox>
    </IntakeDialog>
  )
}
