import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { addDays } from '#shared/dates.ts'
import { type EndedBy, endedBy, type EndReason, endReasons } from '#shared/matches.ts'
import { dayWithYear } from '#client/lib/dates.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { DateField, TextArea } from '#client/ui/text-field.tsx'
import { ActDialog } from './act-dialog.tsx'
import { CheckList } from './check-list.tsx'
import type { DialogProps } from './dialog-props.ts'
import { useEndMatch } from './use-end-match.ts'

/** The end of a match: why, by whom, thanks, what goes on, the aftercare call and rest for the volunteer. */
export const EndDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const show = useNames()
  const volunteer = show(file.volunteer.firstName)
  const [endedOn, setEndedOn] = useState(file.today)
  const [reasons, setReasons] = useState<EndReason[]>([])
  const [byWhom, setByWhom] = useState<EndedBy>()
  const [thanks, setThanks] = useState('')
  const [aftercareOn, setAftercareOn] = useState(addDays(file.today, file.programme.aftercareDays))
  const [rests, setRests] = useState(file.programme.restDays > 0)
  const [next, setNext] = useState<'close' | 'search' | undefined>(
    file.status === 'trial' ? 'search' : undefined,
  )
  const [isTried, setTried] = useState(false)
  const saving = useEndMatch(onClose)
  const restUntil = addDays(file.today, file.programme.restDays)
  const save = () => {
    setTried(true)
    if (reasons.length === 0 || byWhom === undefined || next === undefined || endedOn === '') return
    saving.mutate({
      ...act,
      endedOn,
      reasons,
      byWhom,
      thanks,
      contactGoesOn: reasons.includes('contactGoesOn'),
      aftercareOn: aftercareOn === '' ? null : aftercareOn,
      restUntil: rests ? restUntil : null,
      requestGoesOn: next === 'search',
    })
  }
  const pickOne = (value: unknown) => (isTried && value === undefined ? t('pickOne') : undefined)
  return (
    <ActDialog
      title={t('endTitle')}
      act={t('endAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={save}
    >
      <DateField
        label={t('endedOn')}
        max={file.today}
        value={endedOn}
        onChange={(event) => setEndedOn(event.target.value)}
        error={isTried && endedOn === '' ? t('pickDay') : undefined}
      />
      <CheckList
        label={t('endReasonsLabel')}
        hint={t('endReasonsHint')}
        error={isTried && reasons.length === 0 ? t('endNeedReason') : undefined}
        choices={endReasons.map((value) => ({ value, word: t(`endReason.${value}`) }))}
        chosen={reasons}
        onChange={setReasons}
      />
      <RadioList
        label={t('byWhom')}
        choices={endedBy.map((value) => ({ value, word: t(`endedBy.${value}`) }))}
        value={byWhom}
        onChange={setByWhom}
        error={pickOne(byWhom)}
      />
      <RadioList
        label={t('next')}
        choices={[
          { value: 'close', word: t('nextClose') },
          { value: 'search', word: t('nextSearch') },
        ]}
        value={next}
        onChange={setNext}
        error={pickOne(next)}
      />
      <TextArea
        label={t('thanks', { volunteer })}
        readers={t('thanksReaders', { volunteer })}
        maxLength={500}
        value={thanks}
        onChange={(event) => setThanks(event.target.value)}
      />
      <DateField
        label={t('aftercareOn')}
        value={aftercareOn}
        onChange={(event) => setAftercareOn(event.target.value)}
      />
      {file.programme.restDays > 0 && (
        <Checkbox isSelected={rests} onChange={setRests}>
          {t('rest', { volunteer, day: dayWithYear(restUntil) })}
        </Checkbox>
      )}
    </ActDialog>
  )
}
