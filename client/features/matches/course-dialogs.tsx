import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { addDays } from '#shared/dates.ts'
import { type PauseReason, pauseReasons, type WithdrawReason, withdrawReasons } from '#shared/matches.ts'
import { useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { DateField, TextArea } from '#client/ui/text-field.tsx'
import { ActDialog } from './act-dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { usePauseMatch } from './use-pause-match.ts'
import { useRecordAftercare } from './use-record-aftercare.ts'
import { useStartClosing } from './use-start-closing.ts'
import { useWithdrawMatch } from './use-withdraw-match.ts'

const fourWeeks = 28

/** Until which day, and why when somebody wants to say. */
export const PauseDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const show = useNames()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState<PauseReason>()
  const [isTried, setTried] = useState(false)
  const saving = usePauseMatch(onClose)
  const save = () => {
    setTried(true)
    if (until !== '') saving.mutate({ ...act, until, reason: reason ?? null })
  }
  return (
    <ActDialog
      title={t('pauseTitle')}
      act={t('pauseAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={save}
    >
      <p>{t('pauseText', { volunteer: show(file.volunteer.firstName) })}</p>
      <DateField
        label={t('pauseUntil')}
        min={file.today}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        error={isTried && until === '' ? t('pickDay') : undefined}
      />
      <RadioList
        label={t('pauseReason')}
        choices={pauseReasons.map((value) => ({ value, word: t(`pauseReasons.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  )
}

/** The day on which the goodbye is over: four weeks on, unless another is chosen. */
export const ClosingDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const show = useNames()
  const [until, setUntil] = useState(addDays(file.today, fourWeeks))
  const saving = useStartClosing(onClose)
  const names = { volunteer: show(file.volunteer.firstName), family: show(file.family.firstName) }
  return (
    <ActDialog
      title={t('closingTitle')}
      act={t('closingAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={() => until !== '' && saving.mutate({ ...act, until })}
    >
      <p>{t('closingText', names)}</p>
      <DateField
        label={t('closingUntil')}
        min={file.today}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        error={until === '' ? t('pickDay') : undefined}
      />
    </ActDialog>
  )
}

/** Taking a proposal back always has a reason. */
export const WithdrawDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const show = useNames()
  const [reason, setReason] = useState<WithdrawReason>()
  const [isTried, setTried] = useState(false)
  const saving = useWithdrawMatch(onClose)
  const save = () => {
    setTried(true)
    if (reason !== undefined) saving.mutate({ ...act, reason })
  }
  return (
    <ActDialog
      title={t('withdrawTitle')}
      act={t('withdrawAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={save}
    >
      <p>{t('withdrawText', { volunteer: show(file.volunteer.firstName) })}</p>
      <RadioList
        label={t('withdrawReason')}
        choices={withdrawReasons.map((value) => ({ value, word: t(`withdrawReasons.${value}`) }))}
        value={reason}
        onChange={setReason}
        error={isTried && reason === undefined ? t('pickOne') : undefined}
      />
    </ActDialog>
  )
}

/** The one call after the end. */
export const AftercareDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const [doneOn, setDoneOn] = useState(file.today)
  const [note, setNote] = useState('')
  const saving = useRecordAftercare(onClose)
  return (
    <ActDialog
      title={t('aftercareTitle')}
      act={t('aftercareAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={() => doneOn !== '' && saving.mutate({ ...act, doneOn, note })}
    >
      <DateField
        label={t('aftercareDone')}
        max={file.today}
        value={doneOn}
        onChange={(event) => setDoneOn(event.target.value)}
        error={doneOn === '' ? t('pickDay') : undefined}
      />
      <TextArea
        label={t('note')}
        readers={t('noteReaders')}
        private
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </ActDialog>
  )
}
