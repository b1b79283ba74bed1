import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { todayHere } from '#client/lib/dates.ts'
import { SelectField } from '#client/ui/select.tsx'
import { Note } from '#client/ui/states.tsx'
import { DateField, TextArea, TextField } from '#client/ui/text-field.tsx'
import { leaveReasons, type VolunteerGate } from '#shared/volunteers.ts'
import { ActDialog } from './act-dialog.tsx'
import type { DialogProps } from './day-dialogs.tsx'

/** When the first talk is; asked again it is another time. */
export const PlanInterviewDialog = ({ volunteerId, version, onClose }: DialogProps) => {
  const t = useTranslations('volunteers')
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [wrong, setWrong] = useState<string>()
  const problem = () => {
    if (day === '' || time === '') return t('ask.dayAndTime')
    return day < todayHere() ? t('error.ahead') : undefined
  }
  return (
    <ActDialog
      title={t('move.planInterview')}
      onClose={onClose}
      onSave={(commandId) => {
        const found = problem()
        setWrong(found)
        if (found !== undefined) return null
        const input = { commandId, volunteerId, version, at: `${day}T${time}` }
        return ({ volunteers }) => volunteers.planInterview.mutate(input)
      }}
    >
      <div className="volunteer-pair">
        <DateField
          label={t('ask.day')}
          value={day}
          error={wrong}
          min={todayHere()}
          onChange={(event) => setDay(event.target.value)}
        />
        <TextField
          label={t('ask.time')}
          type="time"
          data-short=""
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
      </div>
    </ActDialog>
  )
}

/** Since when and why somebody stops. */
export const LeaveDialog = ({ volunteerId, version, onClose }: DialogProps) => {
  const t = useTranslations('volunteers')
  const [day, setDay] = useState(todayHere)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<{ day?: string; reason?: string }>({})
  return (
    <ActDialog
      title={t('move.leave')}
      act={t('move.leave')}
      onClose={onClose}
      onSave={(commandId) => {
        const chosen = leaveReasons.find((one) => one === reason)
        const found = {
          day: day === '' || day > todayHere() ? t('error.past') : undefined,
          reason: chosen === undefined ? t('error.choose') : undefined,
        }
        setWrong(found)
        if (found.day !== undefined || chosen === undefined) return null
        const input = { commandId, volunteerId, version, on: day, reason: chosen }
        return ({ volunteers }) => volunteers.leave.mutate(input)
      }}
    >
      <DateField
        label={t('ask.leaveOn')}
        value={day}
        error={wrong.day}
        max={todayHere()}
        onChange={(event) => setDay(event.target.value)}
      />
      <SelectField
        label={t('ask.leaveReason')}
        hint={t('ask.noRefusal')}
        error={wrong.reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        options={[
          { value: '', word: '' },
          ...leaveReasons.map((value) => ({ value, word: t(`leaveReason.${value}`) })),
        ]}
      />
    </ActDialog>
  )
}

/** The project lead passes gates by, with a reason. */
export const PassGatesDialog = ({
  volunteerId,
  version,
  onClose,
  gates,
}: DialogProps & { gates: readonly VolunteerGate[] }) => {
  const t = useTranslations('volunteers')
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  return (
    <ActDialog
      title={t('gates.passTitle')}
      act={t('gates.passAct')}
      onClose={onClose}
      onSave={(commandId) => {
        const found = reason.trim() === '' ? t('error.reason') : undefined
        setWrong(found)
        if (found !== undefined) return null
        const input = { commandId, volunteerId, version, override: { gates: [...gates], reason } }
        return ({ volunteers }) => volunteers.makeAvailable.mutate(input)
      }}
    >
      <Note>{t('gates.passText', { gates: gates.map((gate) => t(`gate.${gate}`)).join(', ') })}</Note>
      <TextArea
        label={t('gates.passReason')}
        readers={t('readers')}
        error={wrong}
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActDialog>
  )
}
