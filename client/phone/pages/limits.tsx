import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Bike, Bus, Car, Check, Footprints, HeartHandshake } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { type Me, useMe } from '../data.ts'
import { Page } from '../parts/page.tsx'
import { PauseBox } from '../parts/pause-box.tsx'
import { Option, Pick, Picks } from '../parts/pick.tsx'
import { Fault, Loading, NotRead, useFaultSentence } from '../parts/states.tsx'
import { WeekField } from '../parts/week-field.tsx'
import { useWords } from '../parts/words.ts'
import { useCoordinatorName } from '../use-families.ts'

type Facts = Me['facts']
type Said = Pick<Facts, 'hours' | 'dayParts' | 'distance' | 'travel' | 'noGos' | 'languages'>

const usualHours = [1, 2, 3, 4]
const distances = [2, 5, 10]
const nearKm = 1
const autosaveMilliseconds = 1500
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

/** Saves what changed a moment after the last change, each time with the version that came back last. */
const useSaving = (me: Me) => {
  const api = useTRPC()
  const cache = useQueryClient()
  const version = useRef(me.version)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const { mutateAsync, error, isPending } = useMutation(api.volunteers.saveMine.mutationOptions())
  const changed = useRef<Partial<Said>>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isDirty, setIsDirty] = useState(false)

  const flush = async (): Promise<void> => {
    clearTimeout(timer.current)
    const facts = changed.current
    if (Object.keys(facts).length === 0) return
    changed.current = {}
    const saved = await mutateAsync({
      commandId: crypto.randomUUID(),
      version: version.current,
      facts,
    }).catch((fault: unknown) => {
      changed.current = { ...facts, ...changed.current }
      if (refusalOf(fault)?.code === 'staleVersion')
        void cache.invalidateQueries(api.volunteers.mine.queryFilter())
    })
    if (saved === undefined) return
    version.current = saved.version
    setSavedAt(new Date().toISOString())
    setIsDirty(Object.keys(changed.current).length > 0)
    await cache.invalidateQueries(api.volunteers.mine.queryFilter())
  }
  const latest = useRef(flush)
  useEffect(() => {
    latest.current = flush
    version.current = Math.max(version.current, me.version)
  })
  useEffect(() => () => void latest.current(), [])
  return {
    say: (facts: Partial<Said>) => {
      changed.current = { ...changed.current, ...facts }
      setIsDirty(true)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void latest.current(), autosaveMilliseconds)
    },
    retry: () => void flush(),
    savedAt,
    error,
    isPending,
    isDirty,
  }
}

const SavedLine = ({ saving }: { saving: ReturnType<typeof useSaving> }) => {
  const t = useTranslations('phone')
  const words = useWords()
  const sentenceOf = useFaultSentence()
  const { error, isPending, isDirty, savedAt, retry } = saving
  if (error !== null && !isPending)
    return (
      <div className="tight">
        <Fault>{sentenceOf(error)}</Fault>
        <button className="button soft small" type="button" onClick={retry}>
          {t('tryAgain')}
        </button>
      </div>
    )
  return (
    <output className="line good-line">
      {isPending && <span>{t('limits.saving')}</span>}
      {!isPending && isDirty && <span className="muted">{t('limits.notSaved')}</span>}
      {!isPending && !isDirty && savedAt !== null && (
        <>
          <Check className="icon" aria-hidden />
          <span>{t('limits.saved', { time: words.time(savedAt) })}</span>
        </>
      )}
    </output>
  )
}

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
