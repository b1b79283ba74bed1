import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ReportPlace, reportPlaces } from '#shared/concerns.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { DateField } from '#client/ui/text-field.tsx'
import type { ActProps } from './concern-types.ts'
import { ConcernText, ConcernDialog } from './concern-dialog.tsx'
import { useConcernActs } from './use-concern-acts.ts'

const grades = ['lowLevel', 'worry', 'serious'] as const
type Grade = (typeof grades)[number]

/** How heavy it is, with why; danger now has a dialog of its own. */
export const GradeDialog = ({ file, act, onClose }: ActProps) => {
  const t = useTranslations('concerns')
  const acts = useConcernActs(onClose)
  const [grade, setGrade] = useState<Grade>(grades.find((one) => one === file.grade) ?? 'serious')
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const save = () => {
    setAsked(true)
    if (text.trim() !== '') acts.grade.mutate({ ...act, grade, text })
  }
  return (
    <ConcernDialog
      title={t('act.grade')}
      act={t('act.grade')}
      busy={acts.grade.isPending}
      error={acts.grade.error}
      onClose={onClose}
      onAct={save}
    >
      <RadioList
        label={t('form.grade')}
        choices={grades.map((one) => ({ value: one, word: t(`grade.${one}`) }))}
        value={grade}
        onChange={setGrade}
      />
      <ConcernText
        label={t('form.why')}
        value={text}
        isWrong={isAsked && text.trim() === ''}
        onChange={setText}
      />
    </ConcernDialog>
  )
}

/** Danger now. */
export const EscalateDialog = ({ act, onClose }: ActProps) => {
  const t = useTranslations('concerns')
  const { escalate } = useConcernActs(onClose)
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const save = () => {
    setAsked(true)
    if (text.trim() !== '') escalate.mutate({ ...act, text })
  }
  return (
    <ConcernDialog
      title={t('act.escalate')}
      act={t('act.escalate')}
      busy={escalate.isPending}
      error={escalate.error}
      onClose={onClose}
      onAct={save}
    >
      <ConcernText
        label={t('form.why')}
        hint={t('form.escalateHint')}
        value={text}
        isWrong={isAsked && text.trim() === ''}
        onChange={setText}
      />
    </ConcernDialog>
  )
}

/** That a person made a report, outside this program. */
export const ReportDialog = ({ file, act, onClose }: ActProps) => {
  const t = useTranslations('concerns')
  const { recordReport } = useConcernActs(onClose)
  const [place, setPlace] = useState<ReportPlace>('veiligThuis')
  const [reportedOn, setReportedOn] = useState(file.today)
  const [familyTold, setFamilyTold] = useState(false)
  const [text, setText] = useState('')
  return (
    <ConcernDialog
      title={t('act.report')}
      act={t('act.report')}
      busy={recordReport.isPending}
      error={recordReport.error}
      onClose={onClose}
      onAct={() => recordReport.mutate({ ...act, place, reportedOn, familyTold, text })}
    >
      <p>{t('form.reportHint')}</p>
      <RadioList
        label={t('form.place')}
        choices={reportPlaces.map((one) => ({ value: one, word: t(`place.${one}`) }))}
        value={place}
        onChange={setPlace}
      />
      <DateField
        label={t('form.heldOn')}
        max={file.today}
        value={reportedOn}
        onChange={(event) => setReportedOn(event.target.value)}
      />
      <Checkbox isSelected={familyTold} onChange={setFamilyTold}>
        {t('form.familyTold')}
      </Checkbox>
      <ConcernText label={t('form.reportText')} value={text} isWrong={false} onChange={setText} />
    </ConcernDialog>
  )
}

/** The second pair of eyes closes it. */
export const CloseDialog = ({ act, onClose }: ActProps) => {
  const t = useTranslations('concerns')
  const { close } = useConcernActs(onClose)
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const save = () => {
    setAsked(true)
    if (text.trim() !== '') close.mutate({ ...act, text })
  }
  return (
    <ConcernDialog
      title={t('act.close')}
      act={t('act.close')}
      busy={close.isPending}
      error={close.error}
      onClose={onClose}
      onAct={save}
    >
      <ConcernText
        label={t('form.closeText')}
        hint={t('form.closeHint')}
        value={text}
        isWrong={isAsked && text.trim() === ''}
        onChange={setText}
      />
    </ConcernDialog>
  )
}
