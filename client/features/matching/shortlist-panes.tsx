import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { order } from '#shared/matching/order.ts'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAnnounce } from '#client/ui/announcer.tsx'
import { useNames } from '#client/ui/names.tsx'
import { MainPane, Panes, SidePane } from '#client/ui/page.tsx'
import { Banner } from '#client/ui/states.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { useRows } from '#client/ui/use-rows.ts'
import { AskAnywayDialog } from './ask-anyway-dialog.tsx'
import { type AskText, AskWords } from './ask-words.tsx'
import { CandidateList } from './candidate-list.tsx'
import { CompareSide } from './compare-side.tsx'
import {
  type Candidate,
  type ChangeSearch,
  inAddress,
  type MatchingSearch,
  mostCompared,
  type Shortlist,
  weightsOf,
} from './matching-data.ts'
import { Overlap, RequestFacts } from './request-side.tsx'
import { TrialBanner } from './trial-banner.tsx'
import type { Detail } from './use-candidate-factors.tsx'
import { useProposalFault, useProposeMatch } from './use-propose-match.ts'
import { useTrialWords } from './use-relaxation-words.ts'
import { useShortlistKeys } from './use-shortlist-keys.ts'
import { WeightChoice } from './weight-choice.tsx'
import { WhyNot } from './why-not.tsx'

type PanesProps = {
  requestId: string
  search: MatchingSearch
  onSearch: ChangeSearch
  shortlist: Shortlist
  stale: boolean
  /** The request was come to from the one beside it: reading starts at its name. */
  focusOnArrival: boolean
  onNext: () => void
  neighbours: {
    previous: string | undefined
    next: string | undefined
    goTo: (id: string | undefined) => void
  }
}

/** Which candidates stand open, and which beside each other. */
const useOpened = (compared: readonly string[]) => {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map())
  const detailOf = (id: string): Detail => {
    if (toggled.get(id) ?? false) return 'all'
    return compared.includes(id) ? 'main' : 'brief'
  }
  const toggle = (id: string) => setToggled((so) => new Map(so).set(id, !(so.get(id) ?? false)))
  return { detailOf, toggle }
}

/** The request with its weights, the shortlist, and beside it compare, the words that go along, and why not. */
export const ShortlistPanes = (props: PanesProps) => {
  const { shortlist, search, stale, requestId, onSearch, onNext, neighbours, focusOnArrival } = props
  const api = useTRPC()
  const t = useTranslations('matching')
  const show = useNames()
  const say = useToast()
  const announce = useAnnounce()
  const trialWords = useTrialWords()
  const faultText = useProposalFault()
  const why = useRef<HTMLInputElement>(null)
  const whyNotHead = useRef<HTMLHeadingElement>(null)
  const [text, setText] = useState<AskText>({ why: '', summary: '' })
  const [anyway, setAnyway] = useState<Candidate>()
  const propose = useProposeMatch(onNext)
  const whyNot = useQuery(api.matching.whyNot.queryOptions({ requestId }))

  const normal = shortlist.programme.weights
  const weights = weightsOf(search, normal)
  // The same order as the server's, so that a weight that is moved is seen to count at once.
  const candidates = order(
    shortlist.candidates.map((one) => ({ ...one, openMatches: one.room.openMatches })),
    weights,
  )
  const ids = candidates.map(({ id }) => id)
  const rows = useRows(ids, t('keys.reasons'))
  const chosenId = rows.chosen ?? ids[0]
  const chosen = candidates.find(({ id }) => id === chosenId)
  const compared = (search.naast ?? ids.slice(0, 2)).filter((id) => ids.includes(id))
  const { detailOf, toggle } = useOpened(compared)

  const known = [...candidates, ...(whyNot.data ?? []).flatMap(({ people }) => people)]
  const nameOf = (id: string) => show(known.find((one) => one.id === id)?.firstName ?? '')
  const compare = (id: string) => {
    const others = compared.filter((one) => one !== id)
    if (others.length === compared.length && others.length === mostCompared)
      say({ words: t('compare.most', { name: nameOf(others[0] ?? '') }) })
    onSearch({
      naast: others.length < compared.length ? others : [...others, id].slice(-mostCompared),
    })
  }
  const ask = (candidate: Candidate, overrideReason: string | null) => {
    if (candidate.digest === null) return announce(t('trial.ask'))
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
  const startAsking = (candidate: Candidate) =>
    candidate.verdict === 'borderline' && candidate.digest !== null
      ? setAnyway(candidate)
      : ask(candidate, null)
  const explain = (id: string | undefined) => {
    if (id !== undefined) rows.choose(id)
    why.current?.focus()
  }
  const tryOut = (probeer: Relaxation) => {
    announce(t('trial.banner', { change: trialWords(probeer, nameOf) }))
    onSearch({ probeer })
  }

  useShortlistKeys({
    compare: () => chosenId !== undefined && compare(chosenId),
    explain: () => explain(chosenId),
    ask: () => chosen && !propose.isPending && startAsking(chosen),
    toWhyNot: () => whyNotHead.current?.focus(),
    goTo: (which) => neighbours[which] !== undefined && neighbours.goTo(neighbours[which]),
  })

  return (
    <Panes start={{ wide: 264, narrow: 232 }} end={{ wide: 352, narrow: 304 }} stale={stale}>
      <SidePane label={t('request.label')}>
        <RequestFacts shortlist={shortlist} focusOnArrival={focusOnArrival} />
        <Overlap shortlist={shortlist} candidate={chosen} />
        <WeightChoice
          weights={weights}
          normal={normal}
          onChange={(changed) => onSearch(inAddress(changed, normal))}
        />
      </SidePane>
      <MainPane>
        {search.probeer && (
          <TrialBanner
            trial={search.probeer}
            words={trialWords(search.probeer, nameOf)}
            family={shortlist.request.firstName}
            requestId={requestId}
            nameOf={nameOf}
            onStop={() => onSearch({ probeer: undefined })}
          />
        )}
        {propose.isError && <Banner tone="late">{faultText(propose.error)}</Banner>}
        <CandidateList
          shortlist={shortlist}
          candidates={candidates}
          acts={{
            chosen: chosenId,
            detailOf,
            compared,
            busy: propose.isPending ? propose.variables?.volunteerId : undefined,
            onChoose: rows.choose,
            onToggle: toggle,
            onCompare: compare,
            onAsk: startAsking,
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
          onChoose={explain}
        />
        {chosen && (
          <AskWords
            whyField={why}
            family={shortlist.request.firstName}
            volunteer={chosen.firstName}
            text={text}
            onChange={setText}
          />
        )}
        <WhyNot
          heading={whyNotHead}
          groups={whyNot.data}
          fault={whyNot.error}
          onRetry={() => void whyNot.refetch()}
          requestId={requestId}
          tried={search.probeer}
          onTry={tryOut}
        />
      </SidePane>
    </Panes>
  )
}
