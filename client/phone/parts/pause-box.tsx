import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CirclePause } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { addDays, isLocalDate, type LocalDate } from '#shared/dates.ts'
import type { Me } from '../data.ts'
import { useCoordinatorName } from '../use-families.ts'
import { Pick } from './pick.tsx'
import { Fault, useFaultSentence } from './states.tsx'
import { todayHere, useWords } from './words.ts'

type Choice = 2 | 4 | 'day' | 'open'

const usePause = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  const settled = { onSettled: () => cache.invalidateQueries(api.volunteers.pathFilter()) }
  return {
    pause: useMutation(api.volunteers.pauseMine.mutationOptions(settled)),
    resume: useMutation(api.volunteers.resumeMine.mutationOptions(settled)),
  }
}

const lastDayOf = (choice: Choice, day: LocalDate): LocalDate | null => {
  if (choice === 'open') return null
  return choice === 'day' ? day : addDays(todayHere(), choice * 7)
}

/** A pause is always possible and needs no reason. */
export const PauseBox = ({ me }: { me: Me }) => {
  const t = useTranslations('phone.limits')
  const words = useWords()
  const name = useCoordinatorName()
  const sentenceOf = useFaultSentence()
  const { pause, resume } = usePause()
  const [choice, setChoice] = useState<Choice | null>(null)
  const [day, setDay] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const isPaused = me.pausedFrom !== null && (me.pausedUntil === null || me.pausedUntil >= todayHere())
  const fault = pause.error ?? resume.error

  const ask = () => {
    if (choice === null || pause.isPending) return
    const until = lastDayOf(choice, day)
    const isDayWrong = until !== null && (!isLocalDate(until) || until <= todayHere())
    setIsWrong(isDayWrong)
    if (isDayWrong) return document.getElementById('pauze-tot')?.focus()
    pause.mutate({ commandId: crypto.randomUUID(), version: me.version, until })
  }
  return (
    <section className="box" aria-labelledby="pauze">
      <h2 id="pauze" className="line">
        <CirclePause className="icon" aria-hidden strokeWidth={1.75} />
        <span>{t('pause')}</span>
      </h2>
      {isPaused ? (
        <>
          <output>
            {me.pausedUntil === null ? t('pausedOpen') : t('paused', { date: words.longDay(me.pausedUntil) })}
          </output>
          <button
            className="button soft"
            type="button"
            onClick={() =>
              !resume.isPending && resume.mutate({ commandId: crypto.randomUUID(), version: me.version })
            }
          >
            {t('resume')}
          </button>
        </>
      ) : (
        <>
          <p>{t('pauseText', { name })}</p>
          <fieldset>
            <legend className="only-heard">{t('pauseDay')}</legend>
            <div className="picks two">
              {([2, 4] as const).map((weeks) => (
                <Pick
                  key={weeks}
                  type="radio"
                  name="pauze"
                  isChosen={choice === weeks}
                  onChoose={() => setChoice(weeks)}
                >
                  {t('pauseWeeks', { count: weeks })}
                </Pick>
              ))}
              <Pick type="radio" name="pauze" isChosen={choice === 'day'} onChoose={() => setChoice('day')}>
                {t('pauseUntil')}
              </Pick>
              <Pick type="radio" name="pauze" isChosen={choice === 'open'} onChoose={() => setChoice('open')}>
                {t('pauseOpen')}
              </Pick>
            </div>
          </fieldset>
          {choice === 'day' && (
            <div className={isWrong ? 'field wrong' : 'field'}>
              <label htmlFor="pauze-tot">{t('pauseDay')}</label>
              {isWrong && <Fault>{t('badDay')}</Fault>}
              <input
                id="pauze-tot"
                type="date"
                min={addDays(todayHere(), 1)}
                value={day}
                aria-invalid={isWrong}
                onChange={(event) => setDay(event.target.value)}
              />
            </div>
          )}
          <button className="button soft" type="button" onClick={ask}>
            {t('pauseAsk')}
          </button>
        </>
      )}
      {fault !== null && <Fault>{sentenceOf(fault)}</Fault>}
    </section>
  )
}
