import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Writes down that the talk the volunteer asked for took place. `onDone` runs once it is saved. */
export const useNoteTalk = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.noteTalk.mutationOptions({ onSuccess: () => after({ words: t('noteTalk') }, onDone) }),
  )
}
