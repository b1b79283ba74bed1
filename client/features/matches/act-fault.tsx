import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Gate } from '#shared/matches.ts'
import { timeOfDay } from '#client/lib/dates.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Banner } from '#client/ui/states.tsx'

/** Why an act on a match was refused, in a sentence that says what to do; and the newest state at hand (`onLook`: what is in the way of seeing it goes). */
export const ActFault = ({ error, onLook }: { error: unknown; onLook?: () => void }) => {
  const t = useTranslations('matchActs')
  const errorText = useErrorText()
  const api = useTRPC()
  const cache = useQueryClient()
  if (!error) return null
  const refusal = refusalOf(error)
  const gateWord = (gate: string) =>
    t.has(`gate.word.${gate as Gate}`) ? t(`gate.word.${gate as Gate}`) : gate
  const words = () => {
    const { by, at, gates } = refusal?.params ?? {}
    if (refusal?.code === 'staleVersion' && typeof by === 'string' && typeof at === 'string')
      return t('act.fault.staleBy', { by, at: timeOfDay(at) })
    if (refusal?.code === 'gateNotMet' && typeof gates === 'string')
      return t('act.fault.gates', { gates: gates.split(' ').map(gateWord).join(', ') })
    return errorText(error)
  }
  const isOld = refusal?.code === 'staleVersion' || refusal?.code === 'notNow'
  return (
    <Banner
      tone="late"
      act={
        isOld && (
          <Button
            size="small"
            onClick={() => {
              void cache.invalidateQueries(api.matches.pathFilter())
              void cache.invalidateQueries(api.overview.pathFilter())
              onLook?.()
            }}
          >
            {t('act.fault.look')}
          </Button>
        )
      }
    >
      {words()}
    </Banner>
  )
}
