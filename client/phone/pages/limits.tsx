import { Bike, Bus, Car, Footprints, HeartHandshake } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Me, useMe } from '../data.ts'
import { type Said, SavedLine, useSaving } from '../parts/limits-saving.tsx'
import { Page } from '../parts/page.tsx'
import { PauseBox } from '../parts/pause-box.tsx'
import { Option, Pick, Picks } from '../parts/pick.tsx'
import { Loading, NotRead } from '../parts/states.tsx'
import { WeekField } from '../parts/week-field.tsx'
import { useCoordinatorName } from '../use-families.ts'

const usualHours = [1, 2, 3, 4]
const rhythms = [
  { days: 7, word: 'weekly' },
  { days: 14, word: 'fortnightly' },
  { days: 30, word: 'monthly' },
] as const
const distances = [2, 5, 10]
const nearKm = 1
const ways = [
  { way: 'bicycle', icon: Bike },
  { way: 'publicTransport', icon: Bus },
  { way: 'car', icon: Car },
  { way: 'onFoot', icon: Footprints },
] as const
const noGos = [
  'minding',
  'evenings',
  'dog',
  'cat',
  'smoking',
  'stairs',
  'baby',
  'severalChildren',
  'overnight',
  'driving',
  'ownHome',
] as const
const shownLanguages = ['nl', 'ar', 'ary', 'en', 'pl', 'tr', 'uk'] as const
const allLanguages = [
  'ber',
  'bg',
  'de',
  'dse',
  'es',
  'fa',
  'fr',
  'hi',
  'pap',
  'ps',
  'pt',
  'ro',
  'ru',
  'so',
  'srn',
  'ti',
  'ur',
  'vi',
  'zh',
] as const

const toggled = <Item,>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item]

const Form = ({ me }: { me: Me }) => {
  const t = useTranslations('phone')
  const name = useCoordinatorName()
  const saving = useSaving(me)
  const [said, setSaid] = useState<Said>(me.facts)
  const say = (facts: Partial<Said>) => {
    setSaid({ ...said, ...facts })
    saving.say(facts)
  }
  const isMore = said.hours !== null && !usualHours.includes(said.hours)
  const { maxKm } = said.distance
  const upTo = (km: number | null) => say({ distance: { minKm: said.distance.minKm, maxKm: km } })
  const offered = [
    ...distances,
    ...(maxKm !== null && ![nearKm, ...distances].includes(maxKm) ? [maxKm] : []),
  ]
  const never = me.policy.programmeNoGos
  const language = (code: Said['languages'][number]) => (
    <Option
      key={code}
      isChosen={said.languages.includes(code)}
      onChoose={() => say({ languages: toggled(said.languages, code) })}
    >
      {t(`language.${code}`)}
    </Option>
  )
  const isShown = (code: string) => (shownLanguages as readonly string[]).includes(code)
  return (
    <Page title={t('limits.title')} back="ik">
      <div>
        <h1>{t('limits.title')}</h1>
        <p className="why">{t('limits.why', { name })}</p>
        <SavedLine saving={saving} />
      </div>
      <div className="form ruled">
        <Picks label={t('limits.hours')} hint={t('limits.hoursHint')} width="five">
          {usualHours.map((hours) => (
            <Pick
              key={hours}
              type="radio"
              name="uren"
              isChosen={said.hours === hours}
              onChoose={() => say({ hours })}
            >
              {hours}
            </Pick>
          ))}
          <Pick type="radio" name="uren" isChosen={isMore} onChoose={() => say({ hours: 6 })}>
            {t('limits.more')}
          </Pick>
        </Picks>
        <Picks label={t('limits.rhythm')} hint={t('limits.rhythmHint')} width="three">
          {rhythms.map(({ days, word }) => (
            <Pick
              key={days}
              type="radio"
              name="ritme"
              isChosen={said.rhythm === days}
              onChoose={() => say({ rhythm: days })}
            >
              {t(`limits.rhythms.${word}`)}
            </Pick>
          ))}
        </Picks>
        <WeekField chosen={said.dayParts} onChange={(dayParts) => say({ dayParts })} />
        <Picks label={t('limits.distance')} width="two">
          <Pick type="radio" name="ver" isChosen={maxKm === nearKm} onChoose={() => upTo(nearKm)}>
            {t('limits.near')}
          </Pick>
          {offered.map((km) => (
            <Pick key={km} type="radio" name="ver" isChosen={maxKm === km} onChoose={() => upTo(km)}>
              {t('limits.upTo', { km })}
            </Pick>
          ))}
          <Pick type="radio" name="ver" isChosen={maxKm === null} onChoose={() => upTo(null)}>
            {t('limits.noLimit')}
          </Pick>
        </Picks>
        <Picks label={t('limits.travel')} width="two">
          {ways.map(({ way, icon: Icon }) => (
            <Pick
              key={way}
              type="checkbox"
              name="met"
              isChosen={said.travel.includes(way)}
              onChoose={() => say({ travel: toggled(said.travel, way) })}
            >
              <Icon className="icon" aria-hidden strokeWidth={1.5} />
              {t(`limits.ways.${way}`)}
            </Pick>
          ))}
        </Picks>
        <fieldset className="question">
          <legend className="label">
            {t('limits.noGos')}
            <span className="hint">{t('limits.noGosHint', { name })}</span>
          </legend>
          <div className="options">
            {noGos
              .filter((noGo) => !never.includes(noGo))
              .map((noGo) => (
                <Option
                  key={noGo}
                  isChosen={said.noGos.includes(noGo)}
                  onChoose={() => say({ noGos: toggled(said.noGos, noGo) })}
                >
                  {t(`limits.noGo.${noGo}`)}
                </Option>
              ))}
          </div>
          {never.length > 0 && (
            <p className="line small muted after">
              <HeartHandshake className="icon" aria-hidden strokeWidth={1.75} />
              <span>
                {t('limits.everybody', {
                  list: never.map((noGo) => t(`limits.noGo.${noGo}`).toLowerCase()).join(', '),
                })}
              </span>
            </p>
          )}
        </fieldset>
        <fieldset className="question">
          <legend className="label">{t('limits.languages')}</legend>
          <div className="options">
            {shownLanguages.map(language)}
            {said.languages.filter((code) => !isShown(code)).map(language)}
          </div>
          <details className="after">
            <summary className="plain">{t('limits.otherLanguages')}</summary>
            <div className="options">
              {allLanguages.filter((code) => !said.languages.includes(code)).map(language)}
            </div>
          </details>
        </fieldset>
      </div>
      <PauseBox me={me} />
    </Page>
  )
}

/** The volunteer's own time and limits: she decides, and it is kept as she goes. */
export const Limits = () => {
  const t = useTranslations('phone.limits')
  const { data: me, error, refetch } = useMe()
  if (me !== undefined) return <Form me={me} />
  return (
    <Page title={t('title')} back="ik">
      <h1>{t('title')}</h1>
      {error === null ? <Loading /> : <NotRead error={error} onAgain={() => void refetch()} />}
    </Page>
  )
}
