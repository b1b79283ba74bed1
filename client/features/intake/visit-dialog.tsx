import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Banner } from '#client/ui/states.tsx'
import { DateField, TextField } from '#client/ui/text-field.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { addWorkingDays } from '#shared/dates.ts'
import type { RequestFile } from './intake-data.ts'
import { IntakeDialog } from './intake-dialog.tsx'
import { dayAndTime } from './use-intake-words.ts'
import { usePlanVisit } from './use-plan-visit.ts'
import { useRecordVisit } from './use-record-visit.ts'

/** The day of the intake talk: to come (`planned`), or held. */
export const VisitDialog = ({
  file,
  planned,
  onClose,
}: {
  file: RequestFile
  planned: boolean
  onClose: () => void
}) => {
  const t = useTranslations('intake.visit')
  const show = useNames()
  const toast = useToast()
  const plan = usePlanVisit()
  const held = useRecordVisit()
  const known = file.talk.plannedFor
  const standard = planned ? addWorkingDays(file.today, 1) : file.today
  const [day, setDay] = useState(known !== null && planned ? known.slice(0, 10) : standard)
  const [time, setTime] = useState(known?.slice(11) ?? '10:00')
  const [atHome, setAtHome] = useState(known === null ? true : file.talk.atHome)
  const [isWrong, setWrong] = useState(false)
  const name = show(file.contact.firstName)
  const ids = { requestId: file.id, version: file.version, atHome }
  const act = () => {
    const commandId = crypto.randomUUID()
    if (planned) {
      if (day < file.today || time === '') return setWrong(true)
      const plannedFor = `${day}T${time}`
      return plan.mutate(
        { commandId, ...ids, plannedFor },
        {
          onSuccess: () => {
            toast({ words: t('planned', { name, when: dayAndTime(plannedFor) }) })
            onClose()
          },
        },
      )
    }
    if (day === '' || day > file.today) return setWrong(true)
    return held.mutate(
      { commandId, ...ids, heldOn: day },
      {
        onSuccess: () => {
          toast({ words: t('heldDone', { name }) })
          onClose()
        },
      },
    )
  }
  return (
    <IntakeDialog
      title={t(planned ? 'plan' : 'held')}
      act={t(planned ? 'planAct' : 'heldAct')}
      busy={plan.isPending || held.isPending}
      error={plan.error ?? held.error}
      onClose={onClose}
      onAct={act}
    >
      {isWrong && <Banner tone="late">{t(planned ? 'dayNeeded' : 'heldNeeded')}</Banner>}
      <DateField label={t('day')} value={day} onChange={(event) => setDay(event.target.value)} />
      {planned && (
        <TextField
          label={t('time')}
          type="time"
          data-short=""
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
      )}
      <Checkbox isSelected={atHome} onChange={setAtHome}>
        {t('atHome')}
      </Checkbox>
    </IntakeDialog>
  )
}
