import { useQuery } from '@tanstack/react-query'
import { useBlocker, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { FilledLocale } from '#shared/vocabulary.ts'
import { CallFault } from '#client/lib/call-fault.tsx'
import { freshFile } from '#client/lib/fresh.ts'
import { isMissing } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { NotThere } from '#client/ui/not-there.tsx'
import { useNames } from '#client/ui/names.tsx'
import { ClashList } from '#client/ui/clash-list.tsx'
import { CrumbLink, MainPane, Page, Panes } from '#client/ui/page.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { Skeleton } from '#client/ui/states.tsx'
import { DateField, TextField } from '#client/ui/text-field.tsx'
import { ActFault } from './act-fault.tsx'
import { type AgreementDraft, draftOf, textOf } from './agreement-draft.ts'
import { DoesNotRows, DoesRows } from './agreement-rows.tsx'
import type { MatchFile } from './file-types.ts'
import { useOften } from './moment-text.ts'
import { useAgreementClash } from './use-agreement-clash.ts'
import { useSaveAgreement } from './use-save-agreement.ts'
import './matches.css'

const rhythms = [7, 14, 21, 30]

/** Languages that a translation may be written in; the sheet has their headings. */
const localeOf = ({ family }: MatchFile): FilledLocale => (family.locale === 'en' ? 'en' : 'nl')

/** The page on which a version of the role agreement is written. */
export const AgreementEditorPage = ({ matchId }: { matchId: string }) => {
  const t = useTranslations('matches')
  const api = useTRPC()
  const show = useNames()
  const file = useQuery(api.matches.file.queryOptions({ matchId }, freshFile))
  const title = file.data
    ? t('agreement.editTitle', {
        volunteer: show(file.data.volunteer.firstName),
        family: show(file.data.family.firstName),
      })
    : t('agreement.editTab')
  return (
    <Page
      title={title}
      tab={t('agreement.editTab')}
      search={false}
      crumb={
        <CrumbLink to="/matches/$id" params={{ id: matchId }}>
          {t('title')}
        </CrumbLink>
      }
    >
      <Panes>
        <MainPane padded>
          {file.isPending && <Skeleton rows={8} onRetry={() => void file.refetch()} />}
          {isMissing(file.error) && <NotThere what="match" />}
          {file.isError && !isMissing(file.error) && (
            <CallFault error={file.error} onRetry={() => void file.refetch()} />
          )}
          {file.data && <AgreementForm key={file.data.id} file={file.data} />}
        </MainPane>
      </Panes>
    </Page>
  )
}

const AgreementForm = ({ file }: { file: MatchFile }) => {
  const t = useTranslations('matches.agreement')
  const dialog = useTranslations('matchActs.dialog')
  const show = useNames()
  const often = useOften()
  const navigate = useNavigate()
  const [start] = useState(() => draftOf(file))
  const [draft, setDraft] = useState<AgreementDraft>(start)
  const [commandId] = useState(() => crypto.randomUUID())
  const clash = useAgreementClash(file, draft, setDraft)
  const [isTried, setTried] = useState(false)
  const saving = useSaveAgreement()
  const isChanged = draft !== start
  useBlocker({
    shouldBlockFn: () => isChanged && !window.confirm(t('leave')),
    enableBeforeUnload: () => isChanged,
  })
  const names = { volunteer: show(file.volunteer.firstName), family: show(file.family.firstName) }
  const locale = localeOf(file)
  const set = (more: Partial<AgreementDraft>) => setDraft((old) => ({ ...old, ...more }))
  const number = (file.agreementVersions.at(-1)?.number ?? 0) + 1
  const intervals = rhythms.includes(draft.intervalDays) ? rhythms : [draft.intervalDays, ...rhythms]
  const save = () => {
    setTried(true)
    const text = textOf(draft, locale)
    if (text === null || clash.mustChoose) return
    saving.mutate(
      { commandId, matchId: file.id, version: clash.version, ...text },
      {
        onSuccess: () => void navigate({ to: '/matches/$id', params: { id: file.id }, ignoreBlocker: true }),
        onError: clash.meet,
      },
    )
  }
  const minutes = Number.parseInt(draft.minutes, 10)
  return (
    <form
      noValidate
      className="match-form match-agreement-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!saving.isPending) save()
      }}
    >
      <p>{t('editLead')}</p>
      <div className="match-rhythm">
        <SelectField
          label={t('howOften')}
          options={intervals.map((days) => ({ value: String(days), word: often(days) }))}
          value={String(draft.intervalDays)}
          onChange={(event) => set({ intervalDays: Number(event.target.value) })}
        />
        <TextField
          label={t('howLong')}
          inputMode="numeric"
          data-short=""
          maxLength={3}
          value={draft.minutes}
          onChange={(event) => set({ minutes: event.target.value })}
          error={isTried && Number.isNaN(minutes) ? t('needText') : undefined}
        />
        <DateField
          label={t('untilLabel')}
          min={file.today}
          value={draft.until}
          onChange={(event) => set({ until: event.target.value })}
        />
      </div>
      <DoesRows
        label={t('doesLabel', names)}
        rows={draft.does}
        locale={locale}
        isTried={isTried}
        onChange={(does) => set({ does })}
      />
      <DoesNotRows
        label={t('doesNotLabel', names)}
        rows={draft.doesNot}
        locale={locale}
        isTried={isTried}
        onChange={(doesNot) => set({ doesNot })}
      />
      {clash.notice ? <ClashList {...clash.notice} /> : <ActFault error={saving.error} />}
      <p className="text-muted">{t('saveHint', names)}</p>
      <div className="acts">
        <Button type="submit" look="filled" busy={saving.isPending}>
          {t('save', { number: String(number) })}
        </Button>
        <LinkButton to="/matches/$id" params={{ id: file.id }}>
          {dialog('back')}
        </LinkButton>
      </div>
    </form>
  )
}
