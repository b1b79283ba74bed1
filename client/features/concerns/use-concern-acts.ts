import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useToast } from '#client/ui/toast.tsx'

type Done = 'receive' | 'log' | 'grade' | 'escalate' | 'weigh' | 'decide' | 'report' | 'close' | 'raise'

/** Returns what follows every act on a concern: everything about concerns and Vandaag is read again. */
const useAfter = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  const say = useToast()
  const t = useTranslations('concerns.done')
  return (done: Done, onDone?: () => void) => async () => {
    say({ words: t(done) })
    onDone?.()
    await Promise.all([
      cache.invalidateQueries(api.concerns.pathFilter()),
      cache.invalidateQueries(api.overview.pathFilter()),
    ])
  }
}

/** The acts on a concern; each makes its lists stale. */
export const useConcernActs = (onDone?: () => void) => {
  const { concerns } = useTRPC()
  const after = useAfter()
  return {
    receive: useMutation(concerns.receive.mutationOptions({ onSuccess: after('receive', onDone) })),
    logStep: useMutation(concerns.logStep.mutationOptions({ onSuccess: after('log', onDone) })),
    grade: useMutation(concerns.grade.mutationOptions({ onSuccess: after('grade', onDone) })),
    escalate: useMutation(concerns.escalate.mutationOptions({ onSuccess: after('escalate', onDone) })),
    weigh: useMutation(concerns.weigh.mutationOptions({ onSuccess: after('weigh', onDone) })),
    decide: useMutation(concerns.decide.mutationOptions({ onSuccess: after('decide', onDone) })),
    recordReport: useMutation(concerns.recordReport.mutationOptions({ onSuccess: after('report', onDone) })),
    close: useMutation(concerns.close.mutationOptions({ onSuccess: after('close', onDone) })),
    raise: useMutation(concerns.raiseByColleague.mutationOptions({ onSuccess: after('raise', onDone) })),
  }
}
