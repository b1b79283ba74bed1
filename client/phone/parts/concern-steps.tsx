import { Plus } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import {
  type CallWish,
  callWishes,
  concernTextLimit,
  type ConcernWhat,
  concernWhats,
} from '#shared/concerns.ts'
import type { FamilyCard } from '../use-families.ts'
import { Option } from './pick.tsx'
import { Fault } from './states.tsx'

export type Told = { seen: string; feeling: string; good: string; aboutCoordinator: boolean }

const Number = ({ number }: { number: number }) => {
  const t = useTranslations('phone.concern')
  return (
    <span className="concern-number">
      <i aria-hidden>{number}</i>
      {t('step', { number })}
    </span>
  )
}

type RadioProps = { name: string; isChosen: boolean; onChoose: () => void; children: ReactNode }

const Radio = ({ name, isChosen, onChoose, children }: RadioProps) => {
  const id = useId()
  return (
    <div className="option">
      <input type="radio" name={name} id={id} checked={isChosen} onChange={onChoose} />
      <label htmlFor={id}>
        <span>{children}</span>
      </label>
    </div>
  )
}

type WhatProps = {
  what: ConcernWhat | null
  onWhat: (what: ConcernWhat) => void
  isWrong: boolean
  families: readonly FamilyCard[]
  matchId: string | null
  onMatch: (matchId: string | null) => void
}

/** 1: what is the matter; and about which family, for who has more than one. */
export const WhatStep = ({ what, onWhat, isWrong, families, matchId, onMatch }: WhatProps) => {
  const t = useTranslations('phone.concern')
  return (
    <li>
      <fieldset className="question">
        <legend>
          <Number number={1} />
          <span className="label">{t('what')}</span>
        </legend>
        {isWrong && <Fault>{t('badWhat')}</Fault>}
        <div className="options">
          {concernWhats.map((one) => (
            <Radio key={one} name="wat" isChosen={what === one} onChoose={() => onWhat(one)}>
              <b>{t(`whats.${one}`)}</b>
              <small>{t(`whatHints.${one}`)}</small>
            </Radio>
          ))}
        </div>
      </fieldset>
      {families.length > 1 && (
        <fieldset className="question">
          <legend className="label">{t('whichFamily')}</legend>
          <div className="options">
            {families.map(({ matchId: id, name }) => (
              <Radio key={id} name="gezin" isChosen={matchId === id} onChoose={() => onMatch(id)}>
                {name}
              </Radio>
            ))}
            <Radio name="gezin" isChosen={matchId === null} onChoose={() => onMatch(null)}>
              {t('noFamily')}
            </Radio>
          </div>
        </fieldset>
      )}
    </li>
  )
}

type WordsProps = {
  label: ReactNode
  hint?: string
  rows: number
  value: string
  fault?: string | undefined
  onChange: (value: string) => void
}

const Words = ({ label, hint, rows, value, fault, onChange }: WordsProps) => {
  const t = useTranslations('phone.concern')
  const id = useId()
  const wrong = value.length > concernTextLimit ? t('tooLong') : fault
  return (
    <div className={wrong === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong !== undefined && <Fault>{wrong}</Fault>}
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

type SeenProps = {
  told: Told
  onTold: (told: Told) => void
  isWrong: boolean
  /** The coordinator's name, when somebody else would read what is about her. */
  coordinator: string | null
}

/** 2: what was seen or heard; below a fold what was felt, what goes well, and whether it is about the coordinator. */
export const SeenStep = ({ told, onTold, isWrong, coordinator }: SeenProps) => {
  const t = useTranslations('phone.concern')
  const optional = (label: string) => (
    <>
      {label} <span className="hint">{t('mayBeSkipped')}</span>
    </>
  )
  return (
    <li>
      <Number number={2} />
      <Words
        label={t('seen')}
        hint={t('seenHint')}
        rows={4}
        value={told.seen}
        fault={isWrong ? t('badSeen') : undefined}
        onChange={(seen) => onTold({ ...told, seen })}
      />
      <details className="concern-more">
        <summary>
          <Plus className="icon" aria-hidden />
          <span>{t('more')}</span>
        </summary>
        <div className="form">
          <Words
            label={optional(t('feeling'))}
            rows={2}
            value={told.feeling}
            onChange={(feeling) => onTold({ ...told, feeling })}
          />
          <Words
            label={optional(t('good'))}
            rows={2}
            value={told.good}
            onChange={(good) => onTold({ ...told, good })}
          />
          {coordinator !== null && (
            <Option
              isChosen={told.aboutCoordinator}
              onChoose={() => onTold({ ...told, aboutCoordinator: !told.aboutCoordinator })}
            >
              {t('aboutCoordinator', { name: coordinator })}
            </Option>
          )}
        </div>
      </details>
    </li>
  )
}

type CallProps = {
  wish: CallWish
  onWish: (wish: CallWish) => void
  name: string
  reads: string
  phone: string | null
}

/** 3: who will call, and when. */
export const CallStep = ({ wish, onWish, name, reads, phone }: CallProps) => {
  const t = useTranslations('phone.concern')
  const below = { soon: reads, tomorrow: '', self: phone ?? '' }
  return (
    <li>
      <fieldset className="question">
        <legend>
          <Number number={3} />
          <span className="label">{t('whenCall', { name })}</span>
        </legend>
        <div className="options">
          {callWishes.map((one) => (
            <Radio key={one} name="bel" isChosen={wish === one} onChoose={() => onWish(one)}>
              {t(`wishes.${one}`, { name })}
              {below[one] !== '' && <small>{below[one]}</small>}
            </Radio>
          ))}
        </div>
      </fieldset>
    </li>
  )
}
