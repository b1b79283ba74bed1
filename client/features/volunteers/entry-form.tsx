import './volunteers.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { todayHere } from '#client/lib/dates.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { CrumbLink, MainPane, Page, Panes } from '#client/ui/page.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { Banner, ErrorState } from '#client/ui/states.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { WeekGrid } from '#client/ui/week-grid.tsx'
import { recruitmentSources } from '#shared/volunteers.ts'
import { type HelpKind, helpKinds, type Language, languages } from '#shared/vocabulary.ts'
import { contactOf } from './contact-dialog.tsx'
import { type ContactDraft, ContactFields, useContactProblems } from './contact-fields.tsx'
import { CheckSet } from './check-set.tsx'
import { partsIn } from './fact-words.ts'
import { useChangeVolunteer } from './use-change-volunteer.ts'

const nobody: ContactDraft = { firstName: '', lastName: '', phone: '', email: '', postcode: '' }

/** Somebody who called, mailed or came by, typed in by a coordinator. */
export const EntryForm = () => {
  const t = useTranslations('volunteers')
  const v = useTranslations('vocabulary')
  const errorText = useErrorText()
  const api = useTRPC()
  const navigate = useNavigate()
  const change = useChangeVolunteer()
  const problemsOf = useContactProblems()
  const open = (useQuery(api.organisation.programmes.queryOptions()).data ?? []).filter(
    ({ archivedOn }) => archivedOn === null,
  )
  const [commandId] = useState(() => crypto.randomUUID())
  const [contact, setContact] = useState(nobody)
  const [wrong, setWrong] = useState<Partial<ContactDraft>>({})
  const [programme, setProgramme] = useState('')
  const [source, setSource] = useState<(typeof recruitmentSources)[number]>('unknown')
  const [motivation, setMotivation] = useState('')
  const [kinds, setKinds] = useState<HelpKind[]>([])
  const [spoken, setSpoken] = useState<Language[]>([])
  const [week, setWeek] = useState(0)
  const [called, setCalled] = useState(true)

  const programmeId = programme === '' ? open[0]?.id : programme
  const save = (event: FormEvent) => {
    event.preventDefault()
    const found = problemsOf(contact)
    setWrong(found)
    if (Object.keys(found).length > 0 || programmeId === undefined || change.isPending) return
    const entry = {
      commandId,
      programmeId,
      locale: 'nl' as const,
      ...contactOf(contact),
      source,
      motivation,
      kinds,
      languages: spoken,
      dayParts: partsIn(week),
      spokenOn: called ? todayHere() : null,
    }
    change.mutate(({ volunteers }) => volunteers.enter.mutate(entry), {
      onSuccess: () =>
        void navigate({ to: '/vrijwilligers/$volunteerId', params: { volunteerId: commandId } }),
    })
  }
  return (
    <Page
      title={t('entry.title')}
      tab={t('entry.title')}
      sub={t('entry.why')}
      crumb={<CrumbLink to="/vrijwilligers">{t('title')}</CrumbLink>}
    >
      <Panes>
        <MainPane padded>
          <form className="volunteer-form" noValidate onSubmit={save}>
            {Object.keys(wrong).length > 0 && <Banner tone="late">{t('entry.summary')}</Banner>}
            <ContactFields draft={contact} wrong={wrong} onChange={setContact} />
            {open.length > 1 && (
              <SelectField
                label={t('entry.programme')}
                value={programmeId}
                onChange={(event) => setProgramme(event.target.value)}
                options={open.map(({ id, name }) => ({ value: id, word: name }))}
              />
            )}
            <SelectField
              label={t('entry.source')}
              value={source}
              onChange={(event) =>
                setSource(recruitmentSources.find((one) => one === event.target.value) ?? 'unknown')
              }
              options={recruitmentSources.map((value) => ({ value, word: t(`source.${value}`) }))}
            />
            <Checkbox isSelected={called} onChange={setCalled}>
              {t('entry.spoken')}
            </Checkbox>
            <TextArea
              label={t('entry.motivation')}
              hint={t('entry.motivationHint')}
              readers={t('file.readByBoth')}
              value={motivation}
              maxLength={600}
              onChange={(event) => setMotivation(event.target.value)}
            />
            <div>
              <h2 className="text-title">{t('entry.kinds')}</h2>
              <CheckSet
                label={t('entry.kinds')}
                items={helpKinds}
                word={(one) => v(`kind.${one}`)}
                value={kinds}
                onChange={setKinds}
              />
            </div>
            <div>
              <h2 className="text-title">{t('entry.languages')}</h2>
              <CheckSet
                label={t('entry.languages')}
                items={languages}
                word={(one) => v(`language.${one}`)}
                value={spoken}
                onChange={setSpoken}
              />
            </div>
            <div>
              <h2 className="text-title">{t('entry.times')}</h2>
              <WeekGrid label={t('entry.times')} value={week} onChange={setWeek} />
            </div>
            {change.isError && <ErrorState>{errorText(change.error)}</ErrorState>}
            <div className="acts">
              <Button type="submit" look="filled" size="large" busy={change.isPending}>
                {t('entry.send')}
              </Button>
            </div>
          </form>
        </MainPane>
      </Panes>
    </Page>
  )
}
