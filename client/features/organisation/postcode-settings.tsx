import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { dayWithYear } from '#client/lib/dates.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Field } from '#client/ui/field.tsx'
import { EmptyState, Note } from '#client/ui/states.tsx'
import { DateField, TextField } from '#client/ui/text-field.tsx'
import { localDateOf } from '#shared/dates.ts'
import { SettingsPage, useMayChange } from './settings-page.tsx'
import { UploadReport } from './upload-report.tsx'
import { useUploadPostcodes } from './use-upload-postcodes.ts'

type Draft = { source: string; licence: string; asOf: string; partial: boolean }

const UploadForm = () => {
  const t = useTranslations('organisation')
  const { state, send, stop } = useUploadPostcodes()
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<Draft>({ source: '', licence: '', asOf: '', partial: false })
  const [wrong, setWrong] = useState<Partial<Record<'file' | keyof Draft, string>>>({})
  const isBusy = state.at === 'sending' || state.at === 'running'
  const start = (event: FormEvent) => {
    event.preventDefault()
    const file = input.current?.files?.[0]
    const found = {
      ...(file === undefined ? { file: t('error.file') } : {}),
      ...(draft.source.trim() === '' ? { source: t('error.empty') } : {}),
      ...(draft.licence.trim() === '' ? { licence: t('error.empty') } : {}),
      ...(draft.asOf === '' ? { asOf: t('error.day') } : {}),
    }
    setWrong(found)
    if (file !== undefined && Object.keys(found).length === 0 && !isBusy) void send(file, draft)
  }
  return (
    <form className="settings-form" noValidate onSubmit={start}>
      <h2 className="text-title">{t('postcodes.form')}</h2>
      <Field label={t('postcodes.file')} hint={t('postcodes.fileHint')} error={wrong.file}>
        {(ids) => <input className="input" ref={input} type="file" accept=".csv,text/csv" {...ids} />}
      </Field>
      <div className="settings-pair">
        <TextField
          label={t('postcodes.source')}
          error={wrong.source}
          value={draft.source}
          maxLength={120}
          onChange={(event) => setDraft({ ...draft, source: event.target.value })}
        />
        <TextField
          label={t('postcodes.licenceField')}
          error={wrong.licence}
          value={draft.licence}
          maxLength={120}
          onChange={(event) => setDraft({ ...draft, licence: event.target.value })}
        />
      </div>
      <DateField
        label={t('postcodes.asOf')}
        error={wrong.asOf}
        value={draft.asOf}
        onChange={(event) => setDraft({ ...draft, asOf: event.target.value })}
      />
      <Checkbox isSelected={draft.partial} onChange={(partial) => setDraft({ ...draft, partial })}>
        {t('postcodes.partial')}
      </Checkbox>
      <UploadReport state={state} />
      <div className="acts">
        <Button type="submit" look="filled" busy={isBusy}>
          {t('postcodes.start')}
        </Button>
        {isBusy && <Button onClick={stop}>{t('postcodes.stop')}</Button>}
      </div>
    </form>
  )
}

/** The postcode table: where it came from, and a new file to read in. */
export const PostcodeSettings = () => {
  const t = useTranslations('organisation')
  const api = useTRPC()
  const mayChange = useMayChange()
  const postcodes = useQuery(api.organisation.postcodes.queryOptions())
  return (
    <SettingsPage title={t('part.postcodes')} query={postcodes}>
      {({ source, count, missing }) => (
        <>
          <p className="text-muted">{t('postcodes.why')}</p>
          {source === null ? (
            <EmptyState title={t('postcodes.none')}>{t('postcodes.noneText')}</EmptyState>
          ) : (
            <div className="settings-source">
              <p>
                <b>
                  {t('postcodes.summary', {
                    rows: count,
                    asOf: dayWithYear(source.asOf),
                    source: source.name,
                  })}
                </b>
              </p>
              <p className="text-small text-muted">
                {t('postcodes.licence', { licence: source.licence })},{' '}
                {t('postcodes.importedAt', { day: dayWithYear(localDateOf(source.importedAt)) })}
              </p>
            </div>
          )}
          {source !== null && missing.length > 0 && (
            <Note>{t('postcodes.missing', { codes: missing.join(', ') })}</Note>
          )}
          {mayChange && <UploadForm />}
        </>
      )}
    </SettingsPage>
  )
}
