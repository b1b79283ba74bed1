import { inWords } from '#client/lib/numbers.ts'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { allDayParts } from '#shared/day-parts.ts'
import { localDateOf } from '#shared/dates.ts'
import type { Factor } from '#shared/matching/factors.ts'
import { factorWith } from '#shared/matching/factors.ts'
import { Facts } from '#client/ui/facts.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import { WeekOverlap } from '#client/ui/week-grid.tsx'
import type { Candidate, Shortlist } from './matching-data.ts'
import { weeksSince } from './use-factor-words.ts'
import { joined, useMatchWords } from './use-match-words.ts'

const bitsOf = (mask: number) => mask.toString(2).replaceAll('0', '').length

const Lines = ({ lines }: { lines: readonly (string | null | undefined | false)[] }) => (
  <>
    {lines.filter(Boolean).map((line) => (
      <span key={String(line)} className="matching-line">
        {line}
      </span>
    ))}
  </>
)

const useRequestFacts = ({ request, programme }: Shortlist) => {
  const t = useTranslations('matching.request')
  const v = useTranslations('vocabulary')
  const say = useMatchWords()
  const show = useNames()
  const { facts, notWith } = request
  const mask = facts.dayParts.value
  const gender = facts.wishedGender.value
  const times =
    mask === null ? t('unknownTimes') : mask === allDayParts ? t('anyTime') : say.shortTimes(mask, 'or')
  const own = facts.languages.value?.map((code) => v(`language.${code}`))
  const gates = programme.gates.filter((gate): gate is 'certificate' | 'training' | 'agreement' =>
    ['certificate', 'training', 'agreement'].includes(gate),
  )
  const held = Object.entries(facts.homeFacts).flatMap(([noGo, fact]) =>
    fact.value === true ? [v(`noGo.${noGo as 'dog'}`)] : [],
  )
  const children = facts.children.value?.map(({ band, count }) =>
    count === null || band === 'expecting'
      ? t(`bands.${band}`)
      : t('child', { band: t(`bands.${band}`), count: String(count) }),
  )
  return [
    {
      label: t('needed'),
      value: (
        <Lines
          lines={[
            times,
            facts.hoursPerWeek.value !== null && t('hours', { hours: inWords(facts.hoursPerWeek.value) }),
            gates.length > 0 && joined(gates.map((gate) => t(`gates.${gate}`))),
            gender !== null && facts.genderIsNeeded && v(`gender.${gender}`),
          ]}
        />
      ),
    },
    {
      label: t('liked'),
      value: (
        <Lines
          lines={[
            gender !== null && !facts.genderIsNeeded && v(`gender.${gender}`),
            own === undefined || own.length === 0 ? null : joined(own, 'or'),
          ]}
        />
      ),
    },
    {
      label: t('family'),
      value: (
        <Lines
          lines={[
            children === undefined ? t('unknown') : children.join(', '),
            held.length > 0 && t('homeHas', { facts: joined(held) }),
          ]}
        />
      ),
    },
    {
      label: t('role'),
      value: [programme.volunteerLabel, facts.place.value && v(`place.${facts.place.value}`)]
        .filter(Boolean)
        .join(', '),
    },
    {
      label: t('not'),
      value:
        notWith.length > 0 || request.keepAway !== null ? (
          <Lines
            lines={[
              notWith.length > 0 &&
                t('notWith', {
                  count: notWith.length,
                  names: joined(notWith.map(({ firstName }) => show(firstName))),
                }),
              request.keepAway,
            ]}
          />
        ) : null,
    },
  ]
}

/** The request in the family's own words, and what is needed, liked and not. */
export const RequestFacts = ({
  shortlist,
  focusOnArrival,
}: {
  shortlist: Shortlist
  focusOnArrival: boolean
}) => {
  const t = useTranslations('matching.request')
  const show = useNames()
  const facts = useRequestFacts(shortlist)
  const name = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusOnArrival) name.current?.focus({ preventScroll: true })
  }, [focusOnArrival])
  const { request, at } = shortlist
  const weeks = weeksSince(request.facts.waitingSince, localDateOf(at))
  const place = [request.facts.postcode4.value, request.district].filter(Boolean).join(' ')
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2 ref={name} tabIndex={-1} className="text-title">
            {show(request.firstName)}
          </h2>
          <span className="section-aside">{t('waits', { weeks })}</span>
        </div>
        {request.story === null ? (
          <p className="text-muted">{t('noStory')}</p>
        ) : (
          <blockquote className="text-running matching-story">“{request.story}”</blockquote>
        )}
        <p className="matching-note">
          {[t('number', { number: String(request.number) }), place].filter((text) => text !== '').join(', ')}
        </p>
      </section>
      <section className="section">
        <Facts tight labelWidth={56} facts={facts} />
      </section>
    </>
  )
}

const sharedOf = (factors: readonly Factor[]) => factorWith(factors, 'time')?.data.shared ?? 0

/** When the family and the chosen candidate can both. */
export const Overlap = ({
  shortlist,
  candidate,
}: {
  shortlist: Shortlist
  candidate: Candidate | undefined
}) => {
  const t = useTranslations('matching.overlap')
  const show = useNames()
  const family = show(shortlist.request.firstName)
  const asked = shortlist.request.facts.dayParts.value
  if (candidate === undefined || asked === null || candidate.dayParts === null) {
    const unknown = candidate === undefined ? null : asked === null ? family : show(candidate.firstName)
    return (
      <section className="section">
        <p className="text-muted">{unknown === null ? t('none') : t('unknown', { name: unknown })}</p>
      </section>
    )
  }
  const volunteer = show(candidate.firstName)
  return (
    <Section
      title={t('title', { family, volunteer })}
      aside={t('count', { count: bitsOf(sharedOf(candidate.factors)) })}
    >
      <WeekOverlap
        caption={t('caption', { family, volunteer })}
        first={asked}
        second={candidate.dayParts}
        words={{
          both: t('both'),
          first: t('only', { name: family }),
          second: t('only', { name: volunteer }),
        }}
      />
    </Section>
  )
}
