import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'
import { DateField, TextArea, TextField } from '#client/ui/text-field.tsx'
import { addDays } from '#shared/dates.ts'
import { parentTextLimit, reasonLimit, trackLimit } from '#shared/intake-acts.ts'
import { needsVolunteer, supportOutcomes } from '#shared/intake.ts'
import { ConsultStep } from './consult-step.tsx'
import { asksReasons, type DecisionDraft, hasDoubt } from './decision-draft.ts'
import type { RequestFile } from './intake-data.ts'
import { MatchNeeds } from './match-needs.tsx'

type Part = {
  file: RequestFile
  draft: DecisionDraft
  change: (part: Partial<DecisionDraft>) => void
}

const answers = ['yes', 'doubt', 'no'] as const
const wanted = ['yes', 'notYet'] as const

const Tracks = ({ file, draft, change }: Part) => {
  const t = useTranslations('intake.decision')
  const { outcome } = draft
  if (outcome === undefined) return null
  return (
    <div className="intake-tracks">
      {needsVolunteer(outcome) && <MatchNeeds file={file} />}
      {outcome === 'combination' && (
        <TextField
          label={t('volunteerTrack')}
          value={draft.volunteerTrack}
          maxLength={trackLimit}
          onChange={(event) => change({ volunteerTrack: event.target.value })}
        />
      )}
      {outcome !== 'volunteer' && (
        <TextField
          label={t(outcome === 'neighbourhood' ? 'neighbourhoodTrack' : 'professionalTrack')}
          value={draft.otherTrack}
          maxLength={trackLimit}
          onChange={(event) => change({ otherTrack: event.target.value })}
        />
      )}
    </div>
  )
}

const LookAt = ({ file, draft, change }: Part) => {
  const t = useTranslations('intake.decision')
  return (
    <section className="intake-part">
      <h2>{t('lookAt')}</h2>
      <div>
        {(['safe', 'bearable'] as const).map((question) => (
          <SegmentedChoice
            key={question}
            label={t(question)}
            value={draft[question]}
            onChange={(value) => change({ [question]: value })}
            segments={answers.map((value) => ({ value, word: t(`answer.${value}`), warns: value !== 'yes' }))}
          />
        ))}
        <SegmentedChoice
          label={t('wanted')}
          value={draft.wanted}
          onChange={(value) => change({ wanted: value })}
          segments={wanted.map((value) => ({ value, word: t(`answer.${value}`), warns: value !== 'yes' }))}
        />
      </div>
      {hasDoubt(draft) && <ConsultStep draft={draft} today={file.today} change={change} />}
      {asksReasons(draft) && (
        <TextArea
          label={t('reasons')}
          readers={t('reasonsReaders')}
          value={draft.reasons}
          maxLength={reasonLimit}
          onChange={(event) => change({ reasons: event.target.value })}
        />
      )}
    </section>
  )
}

/** The weighing: what fits, three questions to look at, who thought along, and the words the parent will read. */
export const DecisionForm = ({ file, draft, change, parentText }: Part & { parentText: string }) => {
  const t = useTranslations('intake.decision')
  const show = useNames()
  return (
    <>
      <h2 className="intake-what">{t('what')}</h2>
      <RadioList
        label={t('what')}
        hideLabel
        keysLabel={t('keys')}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        choices={supportOutcomes.map((value, index) => ({
          value,
          word: t(`outcome.${value}`),
          key: String(index + 1),
        }))}
      />
      <Tracks file={file} draft={draft} change={change} />
      <LookAt file={file} draft={draft} change={change} />
      <section className="intake-part">
        <TextArea
          label={t('parentReads', { name: show(file.contact.firstName) })}
          readers={t('parentReaders')}
          rows={4}
          value={parentText}
          maxLength={parentTextLimit}
          onChange={(event) => change({ parentText: event.target.value })}
        />
        {draft.parentText !== null && (
          <Button size="small" look="text" onClick={() => change({ parentText: null })}>
            {t('reset')}
          </Button>
        )}
        <DateField
          label={t('review')}
          value={draft.reviewOn}
          min={addDays(file.today, 1)}
          onChange={(event) => change({ reviewOn: event.target.value })}
        />
      </section>
    </>
  )
}
