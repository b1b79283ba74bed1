import { useQuery } from '@tanstack/react-query'
import { MapPin } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Row, RowButton, RowList } from '#client/ui/row.tsx'
import { EmptyState, Note } from '#client/ui/states.tsx'
import { TextArea, TextField } from '#client/ui/text-field.tsx'
import { useRows } from '#client/ui/use-rows.ts'
import type { District } from './setting-types.ts'
import { SettingsDialog } from './settings-dialog.tsx'
import { SettingsPage, useMayChange } from './settings-page.tsx'

/** The postcodes in what was typed, each once; null when something else stands between them. */
export const readPostcodes = (typed: string): string[] | null => {
  const codes = typed.split(/[\s,;]+/).filter((code) => code !== '')
  return codes.every((code) => /^[1-9]\d{3}$/.test(code)) ? [...new Set(codes)] : null
}

type Draft = { name: string; code: string; postcodes: string }

const DistrictDialog = ({ district, onClose }: { district: District | null; onClose: () => void }) => {
  const t = useTranslations('organisation')
  const [draft, setDraft] = useState<Draft>({
    name: district?.name ?? '',
    code: district?.code ?? '',
    postcodes: district?.postcodes.join(' ') ?? '',
  })
  const [wrong, setWrong] = useState<Partial<Draft>>({})
  const set = (field: keyof Draft) => (event: { target: { value: string } }) =>
    setDraft({ ...draft, [field]: event.target.value })
  return (
    <SettingsDialog
      title={district === null ? t('districts.new') : t('districts.changeOf', { name: district.name })}
      act={district === null ? t('districts.create') : t('save')}
      onClose={onClose}
      sentenceOf={({ problem, postcodes, district: other }) =>
        problem === 'elsewhere'
          ? t('error.elsewhere', { postcodes: String(postcodes), district: String(other) })
          : undefined
      }
      onSave={(commandId) => {
        const postcodes = readPostcodes(draft.postcodes)
        const found = {
          name: draft.name.trim() === '' ? t('error.empty') : undefined,
          code: draft.code.trim() === '' ? t('error.empty') : undefined,
          postcodes: postcodes === null ? t('error.postcodes') : undefined,
        }
        setWrong(found)
        if (found.name ?? found.code) return null
        if (postcodes === null) return null
        const input = { commandId, name: draft.name, code: draft.code, postcodes }
        return (organisation) =>
          district === null
            ? organisation.createDistrict.mutate(input)
            : organisation.changeDistrict.mutate({ ...input, districtId: district.id })
      }}
    >
      <TextField
        label={t('districts.name')}
        error={wrong.name}
        value={draft.name}
        maxLength={80}
        onChange={set('name')}
      />
      <TextField
        label={t('districts.code')}
        hint={t('districts.codeHint')}
        error={wrong.code}
        value={draft.code}
        maxLength={20}
        onChange={set('code')}
      />
      <TextArea
        label={t('districts.postcodes')}
        hint={t('districts.postcodesHint')}
        error={wrong.postcodes}
        value={draft.postcodes}
        onChange={set('postcodes')}
      />
    </SettingsDialog>
  )
}

const RemoveDialog = ({ district, onClose }: { district: District; onClose: () => void }) => {
  const t = useTranslations('organisation.districts')
  return (
    <SettingsDialog
      title={t('removeTitle', { name: district.name })}
      act={t('remove')}
      onClose={onClose}
      onSave={(commandId) => (organisation) =>
        organisation.removeDistrict.mutate({ commandId, districtId: district.id })
      }
    >
      <Note>{t('removeText')}</Note>
    </SettingsDialog>
  )
}

const Districts = ({
  districts,
  onChange,
}: {
  districts: readonly District[]
  onChange: (district: District) => void
}) => {
  const t = useTranslations('organisation.districts')
  const mayChange = useMayChange()
  const { chosen } = useRows(districts.map(({ id }) => id))
  const [removing, setRemoving] = useState<District>()
  if (districts.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
  return (
    <>
      <RowList>
        {districts.map((district) => (
          <Row
            key={district.id}
            id={district.id}
            icon={MapPin}
            chosen={chosen === district.id}
            who={
              mayChange ? (
                <RowButton onClick={() => onChange(district)}>{district.name}</RowButton>
              ) : (
                district.name
              )
            }
            what={district.postcodes.join(', ')}
            due={t('count', { count: district.postcodes.length })}
            act={
              mayChange && (
                <Button look="calm" size="small" onClick={() => setRemoving(district)}>
                  {t('remove')}
                </Button>
              )
            }
          />
        ))}
      </RowList>
      {removing && <RemoveDialog district={removing} onClose={() => setRemoving(undefined)} />}
    </>
  )
}

/** The wijken and the postcodes of each. */
export const DistrictSettings = () => {
  const t = useTranslations('organisation')
  const api = useTRPC()
  const districts = useQuery(api.organisation.districts.queryOptions())
  const [open, setOpen] = useState<District | 'new'>()
  return (
    <SettingsPage
      title={t('part.districts')}
      query={districts}
      acts={
        <Button look="filled" onClick={() => setOpen('new')}>
          {t('districts.new')}
        </Button>
      }
    >
      {(data) => (
        <div className="settings-rows">
          <p className="text-muted">{t('districts.why')}</p>
          <Districts districts={data} onChange={setOpen} />
          {open && (
            <DistrictDialog district={open === 'new' ? null : open} onClose={() => setOpen(undefined)} />
          )}
        </div>
      )}
    </SettingsPage>
  )
}
