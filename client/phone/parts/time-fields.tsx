import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { addDays } from '#shared/dates.ts'
import type { FieldsProps } from './contact-fields.tsx'
import { Pick, Picks } from './pick.tsx'
import { Fault } from './states.tsx'
import { todayHere, useWords } from './words.ts'

const usualMinutes = [60, 90, 120, 180]

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
