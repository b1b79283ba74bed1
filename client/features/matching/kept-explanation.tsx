import { useQuery } from '@tanstack/react-query'
import { Check, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { CallFault } from '#client/lib/call-fault.tsx'
import { keptExplanation } from '#shared/messages/nl/kept-explanation.ts'
import { matching } from '#shared/messages/nl/matching.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { dayWithYear } from '#client/lib/dates.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { type Outputs, useTRPC } from '#client/lib/trpc.ts'
import { FactorList } from '#client/ui/factor-list.tsx'
import { Skeleton } from '#client/ui/states.tsx'
import { Tag } from '#client/ui/tag.tsx'
import './kept-explanation.css'
import { useFactorWords } from './use-factor-words.ts'
import { joined, useMatchWords } from './use-match-words.ts'

const words = { keptExplanation, matching, vocabulary }
const signs = { '+': 'for', '–': 'against', '?': 'unknown' } as const
const tones = { fitsWell: 'good', fits: 'plain', borderline: 'warn', doesNotFit: 'warn' } as const

type Kept = NonNullable<Outputs['matching']['explanation']>
type Names = { family: string; volunteer: string; role: string }

/** Returns the function that names a kept code, also one of another version of the rules. */
const useCodeWords = () => {
  const t = useTranslations('keptExplanation.code')
  return (code: string) => {
    const known = code as keyof typeof keptExplanation.code
    return t.has(known) ? t(known) : t('other')
  }
}

/** What was weighed against each other when somebody else could have been asked, without names. */
const Others = ({ alternatives }: Pick<Kept, 'alternatives'>) => {
  const t = useTranslations('keptExplanation')
  const codeWords = useCodeWords()
  if (alternatives.length === 0) return null
  return (
    <details className="kept-others">
      <summary>{t('others', { count: alternatives.length })}</summary>
      <p className="text-muted text-small">{t('othersText')}</p>
      <ul>
        {alternatives.map(({ verdict, codes }, at) => (
          <li key={`${at} ${verdict}`}>
            <b>{t(`verdict.${verdict}`)}</b>{' '}
            <span className="text-muted">
              {codes.map((code) => `${code.charAt(0)} ${codeWords(code.slice(1))}`).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const Factors = ({ kept, names }: { kept: Kept; names: Names }) => {
  const t = useTranslations('keptExplanation')
  const codeWords = useCodeWords()
  const say = useMatchWords()
  const wordsOf = useFactorWords({ ...names, today: kept.today })
  const isGood = kept.verdict === 'fitsWell' || kept.verdict === 'fits'
  const shown = (['+', '–', '?'] as const)
    .flatMap((sign) => kept.factors.filter((factor) => factor.sign === sign))
    .flatMap((factor) => {
      const said = wordsOf(factor)
      return said === undefined
        ? []
        : [
            {
              id: `${factor.code} ${said.long}`,
              sign: signs[factor.sign],
              words: said.long,
              source: say.source(factor, kept.today),
            },
          ]
    })
  return (
    <>
      <p className="kept-head">
        <Tag tone={tones[kept.verdict]} icon={isGood ? Check : TriangleAlert}>
          {t(`verdict.${kept.verdict}`)}
        </Tag>
        <span className="text-small text-muted">{t('seen', { day: dayWithYear(kept.today) })}</span>
      </p>
      <FactorList factors={shown} />
      {kept.overruled.length > 0 && (
        <p className="text-small">{t('overruled', { what: joined(kept.overruled.map(codeWords)) })}</p>
      )}
      <Others alternatives={kept.alternatives} />
    </>
  )
}

const Explained = ({ matchId, names }: { matchId: string; names: Names }) => {
  const t = useTranslations('keptExplanation')
  const api = useTRPC()
  const kept = useQuery(api.matching.explanation.queryOptions({ matchId }))
  if (kept.isPending) return <Skeleton rows={3} onRetry={() => void kept.refetch()} />
  if (kept.isError) return <CallFault error={kept.error} onRetry={() => void kept.refetch()} />
  if (kept.data === null) return <p className="text-muted">{t('none')}</p>
  return <Factors kept={kept.data} names={names} />
}

/** The explanation that stayed on a match, as its coordinator saw it when she proposed. */
export const KeptExplanation = (props: { matchId: string; names: Names }) => (
  <WithMessages of={words}>
    <Explained {...props} />
  </WithMessages>
)
