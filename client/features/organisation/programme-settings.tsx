import { useQuery } from '@tanstack/react-query'
import { Archive, Layers } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { shortDay } from '#client/lib/dates.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Row, RowLink, RowList } from '#client/ui/row.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { Note } from '#client/ui/states.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { useRows } from '#client/ui/use-rows.ts'
import type { Programme } from './setting-types.ts'
import { SettingsDialog } from './settings-dialog.tsx'
import { SettingsFault, SettingsPage, useMayChange } from './settings-page.tsx'
import { useChangeSettings } from './use-change-settings.ts'

const NewProgramme = ({ programmes, onClose }: { programmes: readonly Programme[]; onClose: () => void }) => {
  const t = useTranslations('organisation')
  const [name, setName] = useState('')
  const [like, setLike] = useState('')
  const [wrong, setWrong] = useState<string>()
  return (
    <SettingsDialog
      title={t('programmes.new')}
      act={t('programmes.create')}
      onClose={onClose}
      onSave={(commandId) => {
        setWrong(name.trim() === '' ? t('error.empty') : undefined)
        if (name.trim() === '') return null
        const input = { commandId, name, likeProgrammeId: like || null }
        return (organisation) => organisation.createProgramme.mutate(input)
      }}
    >
      <TextField
        label={t('programmes.name')}
        error={wrong}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField
        label={t('programmes.like')}
        value={like}
        onChange={(event) => setLike(event.target.value)}
        options={[
          { value: '', word: t('programmes.standard') },
          ...programmes.map((programme) => ({ value: programme.id, word: programme.name })),
        ]}
      />
    </SettingsDialog>
  )
}

const RenameProgramme = ({ programme, onClose }: { programme: Programme; onClose: () => void }) => {
  const t = useTranslations('organisation')
  const [name, setName] = useState(programme.name)
  const [wrong, setWrong] = useState<string>()
  return (
    <SettingsDialog
      title={t('programmes.rename')}
      act={t('save')}
      onClose={onClose}
      onSave={(commandId) => {
        setWrong(name.trim() === '' ? t('error.empty') : undefined)
        if (name.trim() === '') return null
        const input = { commandId, programmeId: programme.id, name }
        return (organisation) => organisation.renameProgramme.mutate(input)
      }}
    >
      <TextField
        label={t('programmes.name')}
        error={wrong}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
      />
    </SettingsDialog>
  )
}

const Programmes = ({ programmes }: { programmes: readonly Programme[] }) => {
  const t = useTranslations('organisation.programmes')
  const mayChange = useMayChange()
  const change = useChangeSettings()
  const { chosen } = useRows(programmes.map(({ id }) => id))
  const [renaming, setRenaming] = useState<Programme>()
  const isLast = programmes.filter(({ archivedOn }) => archivedOn === null).length === 1
  const [said, setSaid] = useState<string>()
  const put = ({ id, archivedOn }: Programme) => {
    setSaid(archivedOn === null && isLast ? t('last') : undefined)
    if (archivedOn === null && isLast) return
    const input = { commandId: crypto.randomUUID(), programmeId: id }
    change.mutate((organisation) =>
      archivedOn === null
        ? organisation.archiveProgramme.mutate(input)
        : organisation.reopenProgramme.mutate(input),
    )
  }
  return (
    <>
      <p className="text-muted">{t('why')}</p>
      {said && <Note>{said}</Note>}
      <SettingsFault error={change.error} />
      <RowList>
        {programmes.map((programme) => (
          <Row
            key={programme.id}
            id={programme.id}
            icon={programme.archivedOn === null ? Layers : Archive}
            chosen={chosen === programme.id}
            who={
              <RowLink to="/instellingen/programmas/$programmeId" params={{ programmeId: programme.id }}>
                {programme.name}
              </RowLink>
            }
            what={
              programme.archivedOn === null
                ? t('version', { number: String(programme.policyNumber) })
                : t('archived', { day: shortDay(programme.archivedOn) })
            }
            act={
              mayChange && (
                <>
                  <Button look="text" size="small" onClick={() => setRenaming(programme)}>
                    {t('rename')}
                  </Button>
                  <Button look="calm" size="small" onClick={() => put(programme)}>
                    {programme.archivedOn === null ? t('archive') : t('reopen')}
                  </Button>
                </>
              )
            }
          />
        ))}
      </RowList>
      {mayChange && <p className="text-small text-muted">{t('archiveWhy')}</p>}
      {renaming && <RenameProgramme programme={renaming} onClose={() => setRenaming(undefined)} />}
    </>
  )
}

/** The programmes, each with its rules. */
export const ProgrammeSettings = () => {
  const t = useTranslations('organisation')
  const api = useTRPC()
  const programmes = useQuery(api.organisation.programmes.queryOptions())
  const [isNew, setIsNew] = useState(false)
  return (
    <SettingsPage
      title={t('part.programmes')}
      query={programmes}
      acts={
        <Button look="filled" onClick={() => setIsNew(true)}>
          {t('programmes.new')}
        </Button>
      }
    >
      {(data) => (
        <div className="settings-rows">
          <Programmes programmes={data} />
          {isNew && <NewProgramme programmes={data} onClose={() => setIsNew(false)} />}
        </div>
      )}
    </SettingsPage>
  )
}
