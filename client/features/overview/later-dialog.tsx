import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { shortDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { DateField } from '#client/ui/text-field.tsx'
import { addDays, isLocalDate, type LocalDate, weekdayOf } from '#shared/dates.ts'
import type { TodayRow } from './today-data.ts'
import { useTodayWords } from './use-today-words.ts'

/** Later always has a date: tomorrow, next Monday, in a week, or a day of one's own. One press puts it away. */
export const LaterDialog = ({
  row,
  today,
  onClose,
  onPut,
}: {
  row: TodayRow
  today: LocalDate
  onClose: () => void
  onPut: (until: LocalDate) => void
}) => {
  const t = useTranslations('overview.later')
  const ui = useTranslations('ui')
  const words = useTodayWords()
  const [until, setUntil] = useState('')
  const [isTried, setTried] = useState(false)
  const isGood = isLocalDate(until) && until > today
  const monday = addDays(today, 7 - weekdayOf(today))
  const choices = [
    { word: t('tomorrow'), day: addDays(today, 1) },
    { word: t('monday', { day: shortDay(monday) }), day: monday },
    ...(monday === addDays(today, 7) ? [] : [{ word: t('week'), day: addDays(today, 7) }]),
  ]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isGood) onPut(until)
    else setTried(true)
  }
  return (
    <Dialog open onClose={onClose} title={t('title', { name: words.who(row.names) })} width={440}>
      <form noValidate onSubmit={submit} className="later-form">
        {row.kind === 'promise' && <p className="text-muted">{t('promise')}</p>}
        <div className="acts">
          {choices.map(({ word, day }) => (
            <Button key={day} onClick={() => onPut(day)}>
              {word}
            </Button>
          ))}
        </div>
        <DateField
          label={t('until')}
          error={isTried && !isGood ? t('future') : undefined}
          value={until}
          min={addDays(today, 1)}
          onChange={(event) => setUntil(event.target.value)}
        />
        <div className="acts dialog-acts">
          <Button type="submit" look="filled">
            {t('act')}
          </Button>
          <Button onClick={onClose}>{ui('back')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
