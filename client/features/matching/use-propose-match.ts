import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { useToast } from '#client/ui/toast.tsx'
import { useStaleMatching } from './use-stale-matching.ts'

/** Takes a proposal back while its message still waits, and says whether that was in time. */
const useTakeBack = () => {
  const api = useTRPC()
  const t = useTranslations('matching.ask')
  const say = useToast()
  const errorText = useErrorText()
  const stale = useStaleMatching()
  const withdraw = useMutation(api.matches.withdraw.mutationOptions())
  return async (proposal: { matchId: string; version: number }, name: string) => {
    // Not a callback of the mutation: whoever pressed this is on another page of the desk by now.
    const words = await withdraw
      .mutateAsync({ commandId: crypto.randomUUID(), ...proposal, reason: 'mistake' })
      .then(() => t('takenBack', { name }), errorText)
    say({ words })
    await stale()
  }
}

/**
 * Asks a volunteer. The toast takes it back; when the data changed or somebody else was first, the shortlist is read
 * again. `onAsked` goes on to the next request.
 */
export const useProposeMatch = (onAsked: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matching.ask')
  const say = useToast()
  const stale = useStaleMatching()
  const takeBack = useTakeBack()
  const propose = useMutation(
    api.matching.propose.mutationOptions({
      // Not waited for: the next request is shown before this one is read again.
      onSettled: () => void stale(),
    }),
  )
  return {
    ...propose,
    ask: (input: Omit<Parameters<typeof propose.mutate>[0], 'commandId'>, name: string) =>
      propose.mutate(
        { ...input, commandId: crypto.randomUUID() },
        {
          onSuccess: ({ matchId, version }) => {
            say({
              words: t('asked', { name }),
              undo: () => void takeBack({ matchId, version }, name),
            })
            onAsked()
          },
        },
      ),
  }
}

/** Returns the function that says why a proposal was refused: changed data, or who was first. */
export const useProposalFault = () => {
  const t = useTranslations('matching.ask')
  const errorText = useErrorText()
  return (error: unknown): string => {
    const refusal = refusalOf(error)
    const by = String(refusal?.params.by ?? '')
    if (refusal?.code === 'explanationChanged') return t('changed')
    if (refusal?.code === 'volunteerFull' && by !== '') return t('taken', { by })
    if (refusal?.code === 'requestHasMatch' && by !== '') return t('takenRequest', { by })
    return errorText(error)
  }
}
