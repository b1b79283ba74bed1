import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { useToast } from '#client/ui/toast.tsx'
import { useProposalFault } from './use-propose-match.ts'
import { useStaleMatching } from './use-stale-matching.ts'
import { useWeekWords } from './use-week-words.ts'
import { digestFor, type Outcome, type Outcomes, type WeekRow } from './week-data.ts'

/**
 * Sends rows of the plan, each as a proposal of its own, one after the other in the order of the plan, and keeps what
 * became of each. What was sent can be taken back while its message waits: one row, or all of the last time at once.
 */
export const useSendWeek = (rows: readonly WeekRow[], onPutBack: (requestId: string) => void) => {
  const api = useTRPC()
  const t = useTranslations('matchingWeek')
  const say = useToast()
  const stale = useStaleMatching()
  const faultText = useProposalFault()
  const words = useWeekWords()
  const propose = useMutation(api.matching.propose.mutationOptions())
  const withdraw = useMutation(api.matches.withdraw.mutationOptions())
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map())
  const [progress, setProgress] = useState<{ done: number; count: number }>()

  const failed = (fault: unknown): Outcome => ({
    kind: 'failed',
    why: faultText(fault),
    mayTryAgain: refusalOf(fault) === undefined,
  })
  const put = (id: string, outcome: Outcome) => setOutcomes((so) => new Map(so).set(id, outcome))

  const takeBack = async (id: string, { matchId, version }: Outcome & { kind: 'asked' }) => {
    const outcome = await withdraw
      .mutateAsync({ commandId: crypto.randomUUID(), matchId, version, reason: 'mistake' })
      .then((): Outcome => ({ kind: 'takenBack' }), failed)
    put(id, outcome)
    if (outcome.kind === 'takenBack') onPutBack(id)
    return outcome.kind === 'takenBack'
  }

  const takeBackAll = async (asked: ReadonlyMap<string, Outcome & { kind: 'asked' }>) => {
    let count = 0
    for (const [id, outcome] of asked) if (await takeBack(id, outcome)) count += 1
    await stale()
    say({ words: t('takenBack', { count }) })
  }

  const ask = async (row: WeekRow, summary: string | undefined, so: Outcomes): Promise<Outcome> =>
    propose
      .mutateAsync({
        commandId: crypto.randomUUID(),
        requestId: row.requestId,
        volunteerId: row.volunteer.id,
        why: words.why(row),
        summary: summary ?? words.summary(row),
        digest: digestFor(row, rows, so),
        weights: row.weights,
        overrideReason: null,
      })
      .then(({ matchId, version }): Outcome => ({ kind: 'asked', matchId, version }), failed)

  /** `summaries`: what was written for a row instead of its own sentence. */
  const send = async (chosen: readonly WeekRow[], summaries: ReadonlyMap<string, string>) => {
    let known = outcomes
    const asked = new Map<string, Outcome & { kind: 'asked' }>()
    for (const [done, row] of chosen.entries()) {
      setProgress({ done, count: chosen.length })
      put(row.requestId, { kind: 'sending' })
      const outcome = await ask(row, summaries.get(row.requestId), known)
      known = new Map(known).set(row.requestId, outcome)
      if (outcome.kind === 'asked') asked.set(row.requestId, outcome)
      put(row.requestId, outcome)
      if (outcome.kind === 'failed' && !outcome.mayTryAgain) onPutBack(row.requestId)
    }
    setProgress(undefined)
    const failed = chosen.length - asked.size
    if (asked.size === 0) say({ words: t('sentNone') })
    else
      say({
        words:
          failed === 0
            ? t('sent', { count: asked.size })
            : t('sentSome', { count: asked.size, failed: String(failed) }),
        undo: () => void takeBackAll(asked),
      })
    await stale()
  }

  return {
    outcomes,
    progress,
    send,
    takeBack: async (id: string, outcome: Outcome & { kind: 'asked' }) => {
      await takeBack(id, outcome)
      await stale()
    },
  }
}
