import { useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  type LogKind,
  logKinds,
  type SkipReason,
  stepOfLog,
  stepsLeftOut,
  type TalkedWith,
  talkedWiths,
} from '#shared/concerns.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { DateField } from '#client/ui/text-field.tsx'
import type { ActProps } from './concern-types.ts'
import { ConcernText, ConcernDialog, SkipField } from './concern-dialog.tsx'
import { useConcernActs } from './use-concern-acts.ts'

/** Writes down one step: whom was spoken with, when, and what was said. */
export const StepDialog = ({ file, act, onClose }: ActProps) => {
  const t = useTranslations('concerns')
  const { logStep } = useConcernActs(onClose)
  const [kind, setKind] = useState<LogKind>(file.taken.includes('consult') ? 'talk' : 'colleague')
  const [heldOn, setHeldOn] = useState(file.today)
  const [talkedWith, setTalkedWith] = useState<TalkedWith[]>([])
  const [skip, setSkip] = useState<SkipReason | null>(null)
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const step = stepOfLog[kind]
  const goesOn = step !== null && !file.taken.includes(step)
  const leftOut = goesOn ? stepsLeftOut(new Set(file.taken), step) : []
  const save = () => {
    setAsked(true)
    if (text.trim() !== '' && heldOn !== '')
      logStep.mutate({ ...act, kind, heldOn, talkedWith: kind === 'talk' ? talkedWith : [], skip, text })
  }
  return (
    <ConcernDialog
      title={t('act.log')}
      act={t('act.log')}
      busy={logStep.isPending}
      error={logStep.error}
      onClose={onClose}
      onAct={save}
    >
      <RadioList
        label={t('form.kind')}
        choices={logKinds.map((one) => ({ value: one, word: t(`log.kind.${one}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'talk' && (
        <fieldset>
          <legend className="field-label">{t('form.with')}</legend>
          {talkedWiths.map((who) => (
            <Checkbox
              key={who}
              isSelected={talkedWith.includes(who)}
              onChange={(isOn) =>
                setTalkedWith(talkedWiths.filter((one) => (one === who ? isOn : talkedWith.includes(one))))
              }
            >
              {t(`talkedWith.${who}`)}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <SkipField grade={file.grade} leftOut={leftOut} value={skip} onChange={setSkip} />
      <DateField
        label={t('form.heldOn')}
        max={file.today}
        value={heldOn}
        onChange={(event) => setHeldOn(event.target.value)}
      />
      <ConcernText
        label={t('form.text')}
        hint={kind === 'advice' ? t('form.adviceHint') : undefined}
        value={text}
        isWrong={isAsked && text.trim() === ''}
        onChange={setText}
      />
    </ConcernDialog>
  )
}
