import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ContactKind, contactKinds, type MissedReason, missedReasons } from '#shared/contact.ts'
import { useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { DateField, TextArea, TextField } from '#client/ui/text-field.tsx'
import { ActDialog } from './act-dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { useLogContact } from './use-log-contact.ts'

/** A contact moment that the volunteer told about on the phone. */
export const LogDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const reasons = useTranslations('matches.timeline.reason')
  const show = useNames()
  const volunteer = show(file.volunteer.firstName)
  const [happenedOn, setHappenedOn] = useState(file.today)
  const [kind, setKind] = useState<ContactKind>('visit')
  const [minutes, setMinutes] = useState(String(file.agreement?.minutesPerTime ?? ''))
  const [reason, setReason] = useState<MissedReason>()
  const [line, setLine] = useState('')
  const [isTried, setTried] = useState(false)
  const saving = useLogContact(onClose)
  const isMissed = kind === 'didNotTakePlace'
  const save = () => {
    setTried(true)
    if (happenedOn === '' || (isMissed && reason === undefined)) return
    const length = Number.parseInt(minutes, 10)
    saving.mutate({
      commandId: act.commandId,
      matchId: act.matchId,
      happenedOn,
      kind,
      minutes: isMissed || Number.isNaN(length) || length < 1 ? null : length,
      mood: null,
      activities: [],
      reason: isMissed ? (reason ?? null) : null,
      line,
      callMe: false,
    })
  }
  return (
    <ActDialog
      title={t('logTitle', { volunteer })}
      act={t('logAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={save}
    >
      <DateField
        label={t('day')}
        max={file.today}
        value={happenedOn}
        onChange={(event) => setHappenedOn(event.target.value)}
        error={isTried && happenedOn === '' ? t('pickDay') : undefined}
      />
      <RadioList
        label={t('logKind')}
        choices={contactKinds.map((value) => ({ value, word: t(`logKinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      {isMissed ? (
        <RadioList
          label={t('logReason')}
          choices={missedReasons.map((value) => ({ value, word: reasons(value) }))}
          value={reason}
          onChange={setReason}
          error={isTried && reason === undefined ? t('pickOne') : undefined}
        />
      ) : (
        <TextField
          label={t('logMinutes')}
          inputMode="numeric"
          data-short=""
          maxLength={4}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      )}
      <TextArea
        label={t('logLine', { volunteer })}
        readers={t('logReaders', { volunteer })}
        maxLength={600}
        value={line}
        onChange={(event) => setLine(event.target.value)}
      />
    </ActDialog>
  )
}
