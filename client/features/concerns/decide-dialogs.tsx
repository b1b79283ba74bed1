import { useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  type ConcernDecision,
  concernDecisions,
  type SkipReason,
  stepsLeftOut,
  type Weighing,
  weighingAnswers,
  weighingLeadsTo,
  type WeighingQuestion,
  weighingQuestions,
} from '#shared/concerns.ts'
import { RadioList } from '#client/ui/radio-list.tsx'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'
import type { ActProps } from './concern-types.ts'
import { ConcernText, ConcernDialog, SkipField } from './concern-dialog.tsx'
import { useConcernActs } from './use-concern-acts.ts'

const whole = (some: Partial<Weighing>): Weighing | null => {
  const { suspicion, unsafe, canHelp, accepted, works } = some
  return suspicion && unsafe && canHelp && accepted && works
    ? { suspicion, unsafe, canHelp, accepted, works }
    : null
}

/** The five questions; below them what they point to. It advises, a person decides. */
export const WeighDialog = ({ file, act, onClose }: ActProps) => {
  const t = useTranslations('concerns')
  const { weigh } = useConcernActs(onClose)
  const [answers, setAnswers] = useState<Partial<Weighing>>({})
  const [skip, setSkip] = useState<SkipReason | null>(null)
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const weighing = whole(answers)
  const save = () => {
    setAsked(true)
    if (weighing !== null) weigh.mutate({ ...act, weighing, skip, text })
  }
  return (
    <ConcernDialog
      title={t('act.weigh')}
      act={t('act.weigh')}
      busy={weigh.isPending}
      error={weigh.error}
      onClose={onClose}
      onAct={save}
    >
      <SkipField
        grade={file.grade}
        leftOut={stepsLeftOut(new Set(file.taken), 'weigh')}
        value={skip}
        onChange={setSkip}
      />
      {weighingQuestions.map((question: WeighingQuestion) => (
        <SegmentedChoice
          key={question}
          label={t(`question.${question}`)}
          segments={weighingAnswers.map((answer) => ({ value: answer, word: t(`answer.${answer}`) }))}
          value={answers[question]}
          onChange={(answer) => setAnswers({ ...answers, [question]: answer })}
        />
      ))}
      {isAsked && weighing === null && (
        <p className="field-error" role="alert">
          {t('form.missing')}
        </p>
      )}
      {weighing !== null && (
        <output>
          {t(`leadsTo.${weighingLeadsTo(weighing) ?? 'unknown'}`)} {t('leadsTo.person')}
        </output>
      )}
      <ConcernText label={t('form.weighText')} value={text} isWrong={false} onChange={setText} />
    </ConcernDialog>
  )
}

/** Nothing more, arrange help, or report; with why. */
export const DecideDialog = ({ file, act, onClose }: ActProps) => {
  const t = useTranslations('concerns')
  const { decide } = useConcernActs(onClose)
  const [decision, setDecision] = useState<ConcernDecision>()
  const [skip, setSkip] = useState<SkipReason | null>(null)
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const save = () => {
    setAsked(true)
    if (decision !== undefined && text.trim() !== '') decide.mutate({ ...act, decision, skip, text })
  }
  return (
    <ConcernDialog
      title={t('act.decide')}
      act={t('act.decide')}
      busy={decide.isPending}
      error={decide.error}
      onClose={onClose}
      onAct={save}
    >
      <SkipField
        grade={file.grade}
        leftOut={stepsLeftOut(new Set(file.taken), 'decide')}
        value={skip}
        onChange={setSkip}
      />
      <RadioList
        label={t('form.decision')}
        choices={concernDecisions.map((one) => ({ value: one, word: t(`decision.${one}`) }))}
        value={decision}
        onChange={setDecision}
        error={isAsked && decision === undefined ? t('form.missing') : undefined}
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
