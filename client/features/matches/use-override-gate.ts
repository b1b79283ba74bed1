import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Lets one gate pass with a reason. `onDone` runs once it is saved. */
export const useOverrideGate = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.overrideGate.mutationOptions({ onSuccess: () => after({ words: t('override') }, onDone) }),
  )
}
