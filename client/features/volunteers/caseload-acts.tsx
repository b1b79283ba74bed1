import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { ActDialog } from './act-dialog.tsx'
import type { VolunteerFile } from './file-types.ts'
import { useChangeVolunteer } from './use-change-volunteer.ts'

const HandOverDialog = ({ file, onClose }: { file: VolunteerFile; onClose: () => void }) => {
  const t = useTranslations('volunteers')
  const api = useTRPC()
  const colleagues = useQuery(api.organisation.colleagues.queryOptions()).data ?? []
  const [to, setTo] = useState('')
  const [wrong, setWrong] = useState<string>()
  return (
    <ActDialog
      title={t('file.handOverTitle')}
      act={t('file.handOver')}
      onClose={onClose}
      onSave={(commandId) => {
        setWrong(to === '' ? t('error.choose') : undefined)
        if (to === '') return null
        const input = { commandId, kind: 'volunteer' as const, id: file.id, colleagueId: to }
        return ({ organisation }) => organisation.handOver.mutate(input)
      }}
    >
      <SelectField
        label={t('file.handOverTo')}
        error={wrong}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        options={[
          { value: '', word: '' },
          ...colleagues
            .filter(({ id, roles }) => id !== file.carrier?.id && roles.includes('coordinator'))
            .map(({ id, name }) => ({ value: id, word: name })),
        ]}
      />
    </ActDialog>
  )
}

const OpenDialog = ({ file, onClose }: { file: VolunteerFile; onClose: () => void }) => {
  const t = useTranslations('volunteers')
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  return (
    <ActDialog
      title={t('file.openWithReason')}
      act={t('file.openWithReason')}
      onClose={onClose}
      onSave={(commandId) => {
        const isEmpty = reason.trim() === ''
        setWrong(isEmpty ? t('error.reason') : undefined)
        if (isEmpty) return null
        const input = { commandId, volunteerId: file.id, reason }
        return ({ volunteers }) => volunteers.openWithReason.mutate(input)
      }}
    >
      <TextArea
        label={t('file.openReason')}
        hint={t('file.openHint')}
        error={wrong}
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActDialog>
  )
}

/** Who carries this volunteer, and the act that belongs to it: take, hand over, or open with a reason. */
export const CaseloadActs = ({ file, isLead, me }: { file: VolunteerFile; isLead: boolean; me?: string }) => {
  const t = useTranslations('volunteers.file')
  const change = useChangeVolunteer()
  const [dialog, setDialog] = useState<'handOver' | 'open'>()
  const close = () => setDialog(undefined)
  const take = () =>
    change.mutate(({ volunteers }) =>
      volunteers.take.mutate({ commandId: crypto.randomUUID(), volunteerId: file.id }),
    )
  const mayHandOver = file.carrier !== null && (file.carrier.id === me || isLead)
  return (
    <>
      {file.carrier === null && (
        <Button look="text" size="small" busy={change.isPending} onClick={take}>
          {t('take')}
        </Button>
      )}
      {mayHandOver && (
        <Button look="text" size="small" onClick={() => setDialog('handOver')}>
          {t('handOver')}
        </Button>
      )}
      {!file.mayChange && (
        <Button size="small" onClick={() => setDialog('open')}>
          {t('openWithReason')}
        </Button>
      )}
      {dialog === 'handOver' && <HandOverDialog file={file} onClose={close} />}
      {dialog === 'open' && <OpenDialog file={file} onClose={close} />}
    </>
  )
}
