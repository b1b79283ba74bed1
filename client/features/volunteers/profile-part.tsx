import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { WeekOverlap } from '#client/ui/week-grid.tsx'
import { type VolunteerFact, volunteerFacts } from '#shared/volunteers.ts'
import { ActDialog } from './act-dialog.tsx'
import { FactEditor } from './fact-editor.tsx'
import { useFactWords, useNotedWords, weekOf } from './fact-words.ts'
import type { VolunteerFile } from './file-types.ts'

const FactDialog = ({
  file,
  fact,
  onClose,
}: {
  file: VolunteerFile
  fact: VolunteerFact
  onClose: () => void
}) => {
  const t = useTranslations('volunteers')
  const [draft, setDraft] = useState(file.facts)
  const [source, setSource] = useState<'talk' | 'phone'>('talk')
  const [wrong, setWrong] = useState<string>()
  const { minKm, maxKm } = draft.distance
  const problem = () =>
    fact === 'distance' && minKm !== null && maxKm !== null && minKm > maxKm ? t('error.distance') : undefined
  return (
    <ActDialog
      title={t('changeOf', { what: t(`fact.${fact}`) })}
      onClose={onClose}
      onSave={(commandId) => {
        const found = problem()
        setWrong(found)
        if (found !== undefined) return null
        const about = { commandId, volunteerId: file.id, version: file.version }
        const facts = { [fact]: draft[fact] }
        return ({ volunteers }) => volunteers.saveProfile.mutate({ ...about, source, facts })
      }}
    >
      <FactEditor
        fact={fact}
        draft={draft}
        policy={file.policy}
        error={wrong}
        onChange={(changed) => setDraft({ ...draft, ...changed })}
      />
      <RadioList
        label={t('noted.how')}
        choices={[
          { value: 'talk', word: t('noted.fromTalk') },
          { value: 'phone', word: t('noted.fromPhone') },
        ]}
        value={source}
        onChange={setSource}
      />
      <p className="text-small text-muted">{t('stillSo')}</p>
    </ActDialog>
  )
}

/** What is known of a volunteer, group by group, each with its source and age. */
export const ProfilePart = ({ file }: { file: VolunteerFile }) => {
  const t = useTranslations('volunteers')
  const wordsOf = useFactWords()
  const notedWords = useNotedWords()
  const [editing, setEditing] = useState<VolunteerFact>()
  const mayAct = file.mayChange && file.status !== 'left'
  const week = useTranslations('volunteers.fact')('dayParts')
  const value = (fact: VolunteerFact) => {
    if (file.noted[fact] === undefined && fact !== 'capacity')
      return <span className="text-muted">{t('value.unknown')}</span>
    if (fact === 'dayParts')
      return (
        <WeekOverlap
          caption={week}
          first={weekOf(file.facts.dayParts)}
          second={0}
          words={{ both: '', first: t('value.can'), second: '' }}
        />
      )
    return <span className="volunteer-words">{wordsOf(fact, file.facts)}</span>
  }
  return (
    <section className="volunteer-part">
      <dl>
        {volunteerFacts.map((fact) => (
          <div key={fact} className="volunteer-fact">
            <dt>{t(`fact.${fact}`)}</dt>
            <dd>{value(fact)}</dd>
            <dd className="volunteer-fact-source">{notedWords(file.noted[fact])}</dd>
            {mayAct && (
              <dd>
                <Button
                  look="text"
                  size="small"
                  aria-label={t('changeOf', { what: t(`fact.${fact}`) })}
                  onClick={() => setEditing(fact)}
                >
                  {t('change')}
                </Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {editing && <FactDialog file={file} fact={editing} onClose={() => setEditing(undefined)} />}
    </section>
  )
}
