import { useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  type IntroductionOutcome,
  introductionOutcomes,
  type IntroductionPlace,
  introductionPlaces,
} from '#shared/matches.ts'
import { useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { Note } from '#client/ui/states.tsx'
import { DateField, TextArea, TextField } from '#client/ui/text-field.tsx'
import { ActDialog } from './act-dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { usePlanIntroduction } from './use-plan-introduction.ts'
import { useRecordIntroduction } from './use-record-introduction.ts'

/** Day, time and place of the introduction; says beforehand what the volunteer sees from then on. */
export const PlanIntroductionDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const places = useTranslations('matches.meeting.place')
  const show = useNames()
  const names = { volunteer: show(file.volunteer.firstName), family: show(file.family.firstName) }
  const [day, setDay] = useState(file.introductionAt?.slice(0, 10) ?? '')
  const [time, setTime] = useState(file.introductionAt?.slice(11) ?? '10:00')
  const [place, setPlace] = useState<IntroductionPlace | undefined>(
    file.introductionPlace ?? (file.programme.meetsAtFamilyHome ? 'familyHome' : undefined),
  )
  const [detail, setDetail] = useState(file.texts.introductionDetail ?? '')
  const [isTried, setTried] = useState(false)
  const saving = usePlanIntroduction(onClose)
  const save = () => {
    setTried(true)
    if (day !== '' && time !== '' && place !== undefined)
      saving.mutate({ ...act, at: `${day}T${time}`, place, detail })
  }
  const showsAddress = file.programme.meetsAtFamilyHome
  const isHidden = file.family.addressHidden && file.addressReleasedAt === null
  return (
    <ActDialog
      title={t('planTitle')}
      act={t('planAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={save}
    >
      <Note tone={isHidden ? 'warn' : 'info'}>
        {t('planText', names)} {showsAddress && t(isHidden ? 'planHidden' : 'planAddress', names)}
      </Note>
      <DateField
        label={t('day')}
        value={day}
        onChange={(event) => setDay(event.target.value)}
        error={isTried && day === '' ? t('pickDay') : undefined}
      />
      <TextField
        label={t('time')}
        type="time"
        data-short=""
        value={time}
        onChange={(event) => setTime(event.target.value)}
      />
      <RadioList
        label={t('place')}
        choices={introductionPlaces.map((value) => ({ value, word: places(value) }))}
        value={place}
        onChange={setPlace}
        error={isTried && place === undefined ? t('pickOne') : undefined}
      />
      <TextField
        label={t('detail')}
        readers={t('detailReaders', names)}
        maxLength={200}
        value={detail}
        onChange={(event) => setDetail(event.target.value)}
      />
    </ActDialog>
  )
}

/** The two have met: when, and how it goes on. */
export const RecordIntroductionDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const outcomes = useTranslations('matches.meeting.outcome')
  const planned = file.introductionAt?.slice(0, 10) ?? file.today
  const [heldOn, setHeldOn] = useState(
    file.introductionHeldOn ?? (planned < file.today ? planned : file.today),
  )
  const [outcome, setOutcome] = useState<IntroductionOutcome | undefined>(
    file.introductionOutcome ?? undefined,
  )
  const [note, setNote] = useState(file.texts.introductionNote ?? '')
  const [isTried, setTried] = useState(false)
  const saving = useRecordIntroduction(onClose)
  const save = () => {
    setTried(true)
    if (heldOn !== '' && outcome !== undefined) saving.mutate({ ...act, heldOn, outcome, note })
  }
  return (
    <ActDialog
      title={t('introTitle')}
      act={t('introAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={save}
    >
      <DateField
        label={t('heldOn')}
        max={file.today}
        value={heldOn}
        onChange={(event) => setHeldOn(event.target.value)}
        error={isTried && heldOn === '' ? t('pickDay') : undefined}
      />
      <RadioList
        label={t('outcome')}
        choices={introductionOutcomes.map((value) => ({ value, word: outcomes(value) }))}
        value={outcome}
        onChange={setOutcome}
        error={isTried && outcome === undefined ? t('pickOne') : undefined}
      />
      <p className="text-muted">{t('outcomeNo')}</p>
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
