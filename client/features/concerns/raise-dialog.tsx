import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ConcernGrade, concernGrades, type ConcernWhat, concernWhats } from '#shared/concerns.ts'
import { RadioList } from '#client/ui/radio-list.tsx'
import { ConcernText, ConcernDialog } from './concern-dialog.tsx'
import { useConcernActs } from './use-concern-acts.ts'

/** A colleague writes down what was seen or told: facts, what goes well, and how heavy it is. */
export const RaiseDialog = ({ matchId, onClose }: { matchId: string; onClose: () => void }) => {
  const t = useTranslations('concerns')
  const { raise } = useConcernActs(onClose)
  const [commandId] = useState(() => crypto.randomUUID())
  const [what, setWhat] = useState<ConcernWhat>('unease')
  const [grade, setGrade] = useState<ConcernGrade>('worry')
  const [seen, setSeen] = useState('')
  const [good, setGood] = useState('')
  const [isAsked, setAsked] = useState(false)
  const save = () => {
    setAsked(true)
    if (seen.trim() !== '')
      raise.mutate({ commandId, matchId, what, grade, seen, good, feeling: '', aboutColleagueId: null })
  }
  return (
    <ConcernDialog
      title={t('raise.title')}
      act={t('raise.title')}
      busy={raise.isPending}
      error={raise.error}
      onClose={onClose}
      onAct={save}
    >
      <p>{t('raise.staysApart')}</p>
      <RadioList
        label={t('raise.what')}
        choices={concernWhats.map((one) => ({ value: one, word: t(`what.${one}`) }))}
        value={what}
        onChange={setWhat}
      />
      <ConcernText
        label={t('raise.seen')}
        hint={t('raise.seenHint')}
        value={seen}
        isWrong={isAsked && seen.trim() === ''}
        onChange={setSeen}
      />
      <ConcernText label={t('told.good')} value={good} isWrong={false} onChange={setGood} />
      <RadioList
        label={t('form.grade')}
        choices={concernGrades.map((one) => ({ value: one, word: t(`grade.${one}`) }))}
        value={grade}
        onChange={setGrade}
      />
    </ConcernDialog>
  )
}
