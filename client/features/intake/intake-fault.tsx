import { useTranslations } from 'use-intl'
import { timeOfDay } from '#client/lib/dates.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Banner } from '#client/ui/states.tsx'
import { Button } from '#client/ui/button.tsx'
import { useStaleRequests } from './use-stale-requests.ts'

/** Why an act was refused, in a sentence; when a colleague was first, who and when, with the newest state at hand. */
export const IntakeFault = ({ error }: { error: unknown }) => {
  const t = useTranslations('intake')
  const errorText = useErrorText()
  const makeStale = useStaleRequests()
  if (!error) return null
  const refusal = refusalOf(error)
  const { by, at } = refusal?.params ?? {}
  const isStale = refusal?.code === 'staleVersion'
  const words =
    isStale && typeof at === 'string' && at !== ''
      ? t('household.stale', { who: String(by) || t('conflict.someone'), time: timeOfDay(at) })
      : errorText(error)
  return (
    <Banner
      tone="late"
      act={
        (isStale || refusal?.code === 'notNow') && (
          <Button size="small" onClick={() => void makeStale()}>
            {t('household.takeTheirs')}
          </Button>
        )
      }
    >
      {words}
    </Banner>
  )
}
