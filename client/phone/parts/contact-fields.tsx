import { Frown, Meh, Smile } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  contactActivities,
  contactKinds,
  contactLineLimit,
  contactMoods,
  missedReasons,
} from '#shared/contact.ts'
import type { ContactEntry } from '#shared/contact-form.ts'
import { addDays } from '#shared/dates.ts'
import { codePoints } from '#shared/typed-values.ts'
import { Option, Pick, Picks } from './pick.tsx'
import { Fault } from './states.tsx'
import { todayHere, useWords } from './words.ts'

type FieldsProps = {
  entry: ContactEntry
  onChange: (entry: ContactEntry) => void
}

const moodIcons = { fine: Smile, ordinary: Meh, tough: Frown }
const usualMinutes = [60, 90, 120, 180]
const nearLimit = 100

/** Today, yesterday or another day; never one that has yet to come. */
export const DayField = ({
  entry,
  onChange,
  label,
  isWrong,
}: FieldsProps & { label: string; isWrong: boolean }) => {
  const t = useTranslations('phone.contact')
  const today = todayHere()
  const yesterday = addDays(today, -1)
  const [isOther, setIsOther] = useState(entry.happenedOn !== today && entry.happenedOn !== yesterday)
  const choose = (happenedOn: string, other = false) => {
    setIsOther(other)
    onChange({ ...entry, happenedOn })
  }
  const days = [
    { name: t('today'), on: today },
    { name: t('yesterday'), on: yesterday },
  ]
  return (
    <Picks
      label={label}
      after={
        isOther && (
          <div className={isWrong ? 'field wrong after' : 'field after'}>
            <label htmlFor="dag">{t('pickDay')}</label>
            {isWrong && <Fault>{t('badDay')}</Fault>}
            <input
              id="dag"
              type="date"
              max={today}
              value={entry.happenedOn}
              aria-invalid={isWrong}
              onChange={(event) => choose(event.target.value, true)}
            />
          </div>
        )
      }
    >
      {days.map(({ name, on }) => (
        <Pick
          key={on}
          type="radio"
          name="dag"
          isChosen={!isOther && entry.happenedOn === on}
          onChoose={() => choose(on)}
        >
          {name}
        </Pick>
      ))}
      <Pick type="radio" name="dag" isChosen={isOther} onChoose={() => choose(entry.happenedOn, true)}>
        {t('other')}
      </Pick>
    </Picks>
  )
}

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

export const HoursField = ({ entry, onChange, agreed }: FieldsProps & { agreed: number | null }) => {
  const t = useTranslations('phone.contact')
  const words = useWords()
  const isUnusual = entry.minutes !== null && !usualMinutes.includes(entry.minutes)
  const [isMore, setIsMore] = useState(isUnusual)
  const choose = (minutes: number | null, more = false) => {
    setIsMore(more)
    onChange({ ...entry, minutes })
  }
  return (
    <Picks
      label={t('hours')}
      width="five"
      after={
        <>
          {isMore && (
            <div className="field after">
              <label htmlFor="minuten">{t('hoursLong')}</label>
              <input
                id="minuten"
                type="number"
                inputMode="numeric"
                min={1}
                max={1440}
                value={entry.minutes ?? ''}
                onChange={(event) => {
                  const minutes = Math.round(event.target.valueAsNumber)
                  choose(minutes >= 1 && minutes <= 1440 ? minutes : null, true)
                }}
              />
            </div>
          )}
          {agreed !== null && (
            <p className="hint after">{t('agreed', { duration: words.duration(agreed) })}</p>
          )}
        </>
      }
    >
      {usualMinutes.map((minutes) => (
        <Pick
          key={minutes}
          type="radio"
          name="uur"
          isChosen={!isMore && entry.minutes === minutes}
          onChoose={() => choose(minutes)}
        >
          {(minutes / 60).toLocaleString('nl')}
        </Pick>
      ))}
      <Pick type="radio" name="uur" isChosen={isMore} onChoose={() => choose(entry.minutes, true)}>
        {t('hoursMore')}
      </Pick>
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
