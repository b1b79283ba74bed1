import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { toMask } from '#shared/day-parts.ts'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import { shortDay, todayHere } from '#client/lib/dates.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { FactorList } from '#client/ui/factor-list.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { ErrorState, Skeleton } from '#client/ui/states.tsx'
import type { WhyNotPerson as Opened } from './matching-data.ts'
import { useBlockingWords } from './use-blocking-words.ts'
import { rhythmKey, useMatchWords } from './use-match-words.ts'

const useNearestWords = () => {
  const t = useTranslations('matchingReasons.nearest')
  const r = useTranslations('matching.rhythm')
  const k = useTranslations('matching.task')
  const v = useTranslations('vocabulary')
  const say = useMatchWords()
  return ({ relaxation, further, until }: Opened['nearest'][number]): string => {
    switch (relaxation.kind) {
      case 'dayPart':
        return t('dayPart', { what: say.longTimes(toMask([relaxation.dayPart])) })
      case 'place':
        return t('place', { what: v(`place.${relaxation.place}`) })
      case 'maxKm':
        return t('maxKm', { further: say.length(further ?? 0) })
      case 'pauseOver':
        return until === null ? t('pauseOverOpen') : t('pauseOver', { date: shortDay(until) })
      case 'minKm':
        return t('minKm', { nearer: say.length(further ?? 0) })
      case 'rhythm':
        return t('rhythm', { what: r(rhythmKey(relaxation.days)) })
      case 'task':
        return t('task', { what: k(relaxation.task) })
      case 'room':
        return t('room', { date: until === null ? '' : shortDay(until) })
      default:
        return t(relaxation.kind)
    }
  }
}

const Reasons = ({
  opened: { id, firstName, blocking, nearest },
  onTry,
}: {
  opened: Opened
  onTry: (relaxation: Relaxation) => void
}) => {
  const t = useTranslations('matchingReasons')
  const show = useNames()
  const today = todayHere()
  const name = show(firstName)
  const wordsOf = useBlockingWords(name, today)
  const say = useMatchWords()
  const nearestWords = useNearestWords()
  const [first] = nearest
  return (
    <>
      {blocking.length === 0 && <p className="text-muted">{t('nothing')}</p>}
      <FactorList
        factors={blocking.map((factor) => ({
          id: `${factor.code} ${wordsOf(factor)}`,
          sign: 'against',
          words: wordsOf(factor),
          source: say.source(factor, today),
        }))}
      />
      {first !== undefined && (
        <Button
          look="text"
          size="small"
          aria-label={t('tryItOf', { what: nearestWords(first) })}
          onClick={() => onTry(first.relaxation)}
        >
          {nearestWords(first)}
        </Button>
      )}
      {blocking.length > 1 && nearest.length === 0 && <p className="text-muted">{t('several')}</p>}
      <LinkButton look="text" size="small" to="/vrijwilligers/$volunteerId" params={{ volunteerId: id }}>
        {t('toFile', { name })}
      </LinkButton>
    </>
  )
}

/** One person of "why not": the name, and behind it the own reasons and the nearest change. Read when opened. */
export const WhyNotPerson = ({
  requestId,
  person,
  onTry,
}: {
  requestId: string
  person: { id: string; firstName: string }
  onTry: (relaxation: Relaxation) => void
}) => {
  const api = useTRPC()
  const show = useNames()
  const errorText = useErrorText()
  const [isOpen, setOpen] = useState(false)
  const reasons = useQuery({
    ...api.matching.whyNotPerson.queryOptions({ requestId, volunteerId: person.id }),
    enabled: isOpen,
  })
  return (
    <li className="why-not-person">
      <button
        type="button"
        className="why-not-name"
        aria-expanded={isOpen}
        onClick={() => setOpen((so) => !so)}
      >
        {show(person.firstName)}
      </button>
      {isOpen && (
        <div className="why-not-reasons">
          {reasons.isPending && <Skeleton rows={1} rowHeight={24} onRetry={() => void reasons.refetch()} />}
          {reasons.isError && (
            <ErrorState onRetry={() => void reasons.refetch()}>{errorText(reasons.error)}</ErrorState>
          )}
          {reasons.data && <Reasons opened={reasons.data} onTry={onTry} />}
        </div>
      )}
    </li>
  )
}
