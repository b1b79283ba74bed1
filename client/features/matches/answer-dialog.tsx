import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type DeclineReason, declineReasons } from '#shared/matches.ts'
import { useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { Note } from '#client/ui/states.tsx'
import { ActDialog } from './act-dialog.tsx'
import { CheckList } from './check-list.tsx'
import type { DialogProps } from './dialog-props.ts'
import { useAnswerProposal } from './use-answer-proposal.ts'

/** What the volunteer or the parent told the coordinator: yes or no, and how it was heard. */
export const AnswerDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const show = useNames()
  const volunteerFirst = file.status === 'proposed' && file.volunteerAnswer === null
  const [party, setParty] = useState<'volunteer' | 'parent' | undefined>(
    file.status === 'proposed' ? (volunteerFirst ? 'volunteer' : 'parent') : undefined,
  )
  const [answer, setAnswer] = useState<'yes' | 'no' | undefined>(
    file.status === 'introduction' ? 'no' : undefined,
  )
  const [how, setHow] = useState<'phone' | 'visit'>()
  const [reasons, setReasons] = useState<DeclineReason[]>([])
  const [isTried, setTried] = useState(false)
  const saving = useAnswerProposal(onClose)
  const missing = (value: unknown) => (isTried && value === undefined ? t('pickOne') : undefined)
  const save = () => {
    setTried(true)
    if (party === undefined || answer === undefined || how === undefined) return
    saving.mutate({ ...act, party, answer, how, reasons: answer === 'no' ? reasons : [] })
  }
  return (
    <ActDialog
      title={t('answerTitle')}
      act={t('answerAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={save}
    >
      {volunteerFirst && <Note tone="info">{t('firstVolunteer')}</Note>}
      <RadioList
        label={t('who')}
        choices={[
          { value: 'volunteer', word: show(file.volunteer.firstName) },
          ...(volunteerFirst ? [] : [{ value: 'parent' as const, word: show(file.family.firstName) }]),
        ]}
        value={party}
        onChange={setParty}
        error={missing(party)}
      />
      <RadioList
        label={t('answer')}
        choices={[
          ...(file.status === 'proposed' ? [{ value: 'yes' as const, word: t('yes') }] : []),
          { value: 'no', word: t('no') },
        ]}
        value={answer}
        onChange={setAnswer}
        error={missing(answer)}
      />
      <RadioList
        label={t('how')}
        choices={[
          { value: 'phone', word: t('hows.phone') },
          { value: 'visit', word: t('hows.visit') },
        ]}
        value={how}
        onChange={setHow}
        error={missing(how)}
      />
      {answer === 'no' && (
        <CheckList
          label={t('noReasons')}
          choices={declineReasons.map((value) => ({ value, word: t(`declineReason.${value}`) }))}
          chosen={reasons}
          onChange={setReasons}
        />
      )}
    </ActDialog>
  )
}
