import { Frown, Meh, Smile } from 'lucide-react'
import { useTranslations } from 'use-intl'
import {
  contactActivities,
  contactKinds,
  contactLineLimit,
  contactMoods,
  missedReasons,
} from '#shared/contact.ts'
import type { ContactEntry } from '#shared/contact-form.ts'
import { codePoints } from '#shared/typed-values.ts'
import { Option, Pick, Picks } from './pick.tsx'
import { Fault } from './states.tsx'

export type FieldsProps = {
  entry: ContactEntry
  onChange: (entry: ContactEntry) => void
}

const moodIcons = { fine: Smile, ordinary: Meh, tough: Frown }
const nearLimit = 100

export const KindField = ({ entry, onChange }: FieldsProps) => {
  const t = useTranslations('phone.contact')
  return (
    <Picks label={t('kind')}>
      {contactKinds
        .filter((kind) => kind !== 'didNotTakePlace')
        .map((kind) => (
          <Pick
            key={kind}
            type="radio"
            name="soort"
            isChosen={entry.kind === kind}
            onChoose={() => onChange({ ...entry, kind })}
          >
            {t(`kinds.${kind}`)}
          </Pick>
        ))}
    </Picks>
  )
}

export const MoodField = ({ entry, onChange }: FieldsProps) => {
  const t = useTranslations('phone.contact')
  return (
    <Picks label={t('mood')}>
      {contactMoods.map((mood) => {
        const Icon = moodIcons[mood]
        return (
          <Pick
            key={mood}
            type="radio"
            name="hoe"
            isChosen={entry.mood === mood}
            onChoose={() => onChange({ ...entry, mood })}
          >
            <Icon className="icon" aria-hidden strokeWidth={1.5} />
            {t(`moods.${mood}`)}
          </Pick>
        )
      })}
    </Picks>
  )
}

export const ActivitiesField = ({ entry, onChange }: FieldsProps) => {
  const t = useTranslations('phone.contact')
  return (
    <Picks label={t('activities')} width="two">
      {contactActivities.map((activity) => {
        const isChosen = entry.activities.includes(activity)
        return (
          <Pick
            key={activity}
            type="checkbox"
            name="wat"
            isChosen={isChosen}
            onChoose={() =>
              onChange({
                ...entry,
                activities: contactActivities.filter((one) =>
                  one === activity ? !isChosen : entry.activities.includes(one),
                ),
              })
            }
          >
            {t(`activity.${activity}`)}
          </Pick>
        )
      })}
    </Picks>
  )
}

export const ReasonField = ({ entry, onChange, isWrong }: FieldsProps & { isWrong: boolean }) => {
  const t = useTranslations('phone.contact')
  return (
    <Picks label={t('reason')} width="two" after={isWrong && <Fault>{t('badReason')}</Fault>}>
      {missedReasons.map((reason) => (
        <Pick
          key={reason}
          type="radio"
          name="waarom"
          isChosen={entry.reason === reason}
          onChoose={() => onChange({ ...entry, reason })}
        >
          {t(`reasons.${reason}`)}
        </Pick>
      ))}
    </Picks>
  )
}

export const LineField = ({ entry, onChange, whoReads }: FieldsProps & { whoReads: string }) => {
  const t = useTranslations('phone.contact')
  const left = contactLineLimit - codePoints(entry.line)
  return (
    <div className={left < 0 ? 'field wrong' : 'field'}>
      <label htmlFor="notitie">{t('line')}</label>
      <p className="muted small" id="wie-leest">
        {whoReads}
      </p>
      <textarea
        id="notitie"
        rows={3}
        aria-describedby="wie-leest"
        aria-invalid={left < 0}
        value={entry.line}
        onChange={(event) => onChange({ ...entry, line: event.target.value })}
      />
      {left < 0 ? (
        <Fault>{t('tooLong', { count: -left })}</Fault>
      ) : (
        left < nearLimit && <p className="hint">{t('left', { count: left })}</p>
      )}
    </div>
  )
}

export const CallMeField = ({ entry, onChange }: FieldsProps) => {
  const t = useTranslations('phone.contact')
  return (
    <Option isChosen={entry.callMe} onChoose={() => onChange({ ...entry, callMe: !entry.callMe })}>
      {t('callMe')}
    </Option>
  )
}
