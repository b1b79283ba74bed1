import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { defaultWeights, weighed, type Weights } from '#shared/matching/order.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { MainPane, Panes, SidePane } from '#client/ui/page.tsx'
import { Banner, ErrorState } from '#client/ui/states.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { useRows } from '#client/ui/use-rows.ts'
import { AskAnywayDialog } from './ask-anyway-dialog.tsx'
import { type AskText, AskWords } from './ask-words.tsx'
import { CandidateList } from './candidate-list.tsx'
import { CompareSide } from './compare-side.tsx'
import {
  type Candidate,
  type ChangeSearch,
  type MatchingSearch,
  mostCompared,
  type Shortlist,
  weightNames,
} from './matching-data.ts'
import { Overlap, RequestFacts } from './request-side.tsx'
import { useProposalFault, useProposeMatch } from './use-propose-match.ts'
import { useTrialWords } from './use-relaxation-words.ts'
import { WeightChoice } from './weight-choice.tsx'
import { WhyNot } from './why-not.tsx'

type PanesProps = {
  requestId: string
  search: MatchingSearch
  onSearch: ChangeSearch
  shortlist: Shortlist
  weights: Weights
  stale: boolean
  onNext: () => void
  neighbours: {
    previous: string | undefined
    next: string | undefined
    goTo: (id: string | undefined) => void
  }
}

/** The four weights for the address; those that count normally stay out of it. */
const inAddress = (weights: Weights): Partial<MatchingSearch> =>
  Object.fromEntries(
    weighed.map((what) => [
      weightNames[what],
      weights[what] === defaultWeights[what] ? undefined : weights[what],
    ]),
  )

/** The request with its weights, the shortlist, and beside it compare, the words that go along, and why not. */
export const ShortlistPanes = (props: PanesProps) => {
  const { shortlist, search, weights, stale, requestId, onSearch, onNext, neighbours } = props
  const api = useTRPC()
  const t = useTranslations('matching')
  const show = useNames()
  const trialWords = useTrialWords()
  const faultText = useProposalFault()
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const [text, setText] = useState<AskText>({ why: '', summary: '' })
  const [anyway, setAnyway] = useState<Candidate>()
  const propose = useProposeMatch(onNext)
  const whyNot = useQuery(api.matching.whyNot.queryOptions({ requestId }))

  const { candidates } = shortlist
  const inOrder = [
    ...candidates.filter(({ verdict }) => verdict !== 'borderline'),
    ...candidates.filter(({ verdict }) => verdict === 'borderline'),
  ]
  const ids = inOrder.map(({ id }) => id)
  const rows = useRows(ids, t('keys.reasons'))
  const chosenId = rows.chosen ?? ids[0]
  const chosen = candidates.find(({ id }) => id === chosenId)
  const compared = (search.naast ?? ids.slice(0, 2)).filter((id) => ids.includes(id))
  const detailOf = (id: string) => {
    if (toggled.has(id)) return 'all'
    return compared.includes(id) ? 'main' : 'brief'
  }

  const toggle = (id: string) =>
    setToggled((so) => {
      const next = new Set(so)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const compare = (id: string) =>
    onSearch({
      naast: compared.includes(id)
        ? compared.filter((one) => one !== id)
        : [...compared, id].slice(-mostCompared),
    })
  const ask = (candidate: Candidate, overrideReason: string | null) => {
    if (candidate.digest === null) return
    rows.choose(candidate.id)
    propose.ask(
      {
        requestId,
        volunteerId: candidate.id,
        ...text,
        digest: candidate.digest,
        weights: shortlist.weights,
        overrideReason,
      },
      show(candidate.firstName),
    )
  }

  useKeys([
    { keys: ['v'], label: t('keys.compare'), run: () => chosenId !== undefined && compare(chosenId) },
    {
      keys: ['n', 'p'],
      label: t('keys.nextRequest'),
      line: false,
      run: (key) => {
        const id = key === 'n' ? neighbours.next : neighbours.previous
        if (id !== undefined) neighbours.goTo(id)
      },
    },
  ])

  const nameOf = (id: string) => show(candidates.find((one) => one.id === id)?.firstName ?? '')
  const busy = propose.isPending ? propose.variables?.volunteerId : undefined
  return (
    <Panes start={{ wide: 264, narrow: 232 }} end={{ wide: 352, narrow: 304 }} stale={stale}>
      <SidePane label={t('request.label')}>
        <RequestFacts shortlist={shortlist} />
        <Overlap shortlist={shortlist} candidate={chosen} />
        <WeightChoice
          weights={weights}
          onChange={(changed) => onSearch(inAddress(changed))}
          onReset={() => onSearch(inAddress(defaultWeights))}
        />
      </SidePane>
      <MainPane>
        {search.probeer && (
          <Banner
            tone="info"
            act={
              <Button size="small" onClick={() => onSearch({ probeer: undefined })}>
                {t('trial.stop')}
              </Button>
            }
          >
            {t('trial.banner', { change: trialWords(search.probeer, nameOf) })} {t('trial.ask')}
          </Banner>
        )}
        {propose.isError && <Banner tone="late">{faultText(propose.error)}</Banner>}
        <CandidateList
          shortlist={shortlist}
          acts={{
            chosen: chosenId,
            detailOf,
            compared,
            busy,
            onChoose: rows.choose,
            onToggle: toggle,
            onCompare: compare,
            onAsk: (candidate) =>
              candidate.verdict === 'borderline' ? setAnyway(candidate) : ask(candidate, null),
          }}
        />
        {anyway && (
          <AskAnywayDialog
            candidate={anyway}
            shortlist={shortlist}
            busy={propose.isPending}
            onClose={() => setAnyway(undefined)}
            onAsk={(reason) => {
              ask(anyway, reason)
              setAnyway(undefined)
            }}
          />
        )}
      </MainPane>
      <SidePane label={t('compare.caption')}>
        <CompareSide
          candidates={compared.flatMap((id) => candidates.find((one) => one.id === id) ?? [])}
          shortlist={shortlist}
          onChoose={rows.choose}
        />
        {chosen && (
          <AskWords
            family={shortlist.request.firstName}
            volunteer={chosen.firstName}
            text={text}
            onChange={setText}
          />
        )}
        {whyNot.data && <WhyNot groups={whyNot.data} onTry={(probeer) => onSearch({ probeer })} />}
        {whyNot.isError && <ErrorState onRetry={() => void whyNot.refetch()} />}
      </SidePane>
    </Panes>
  )
}
