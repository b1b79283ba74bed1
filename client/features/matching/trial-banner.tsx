import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import { Button } from '#client/ui/button.tsx'
import { Banner } from '#client/ui/states.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { AskDialog } from './ask-it.tsx'
import { askedAbout, useChangeQuestion } from './use-question-words.ts'

/** A change is tried: which, that nothing is saved, whom to ask, and the way back. */
export const TrialBanner = ({
  trial,
  words,
  family,
  requestId,
  nameOf,
  onStop,
}: {
  trial: Relaxation
  /** What is tried: "donderdagmiddag mag ook". */
  words: string
  family: string
  requestId: string
  nameOf: (volunteerId: string) => string
  onStop: () => void
}) => {
  const t = useTranslations('matching.trial')
  const ask = useTranslations('matching')
  const questionOf = useChangeQuestion()
  const [isAsking, setAsking] = useState(false)
  useKeys([{ keys: ['Escape'], label: t('stop'), run: onStop }])
  const who = askedAbout(trial)
  const volunteerId = 'volunteerId' in trial ? trial.volunteerId : null
  return (
    <Banner
      tone="info"
      act={
        <span className="acts">
          {who !== null && (
            <Button size="small" onClick={() => setAsking(true)}>
              {ask('askIt')}
            </Button>
          )}
          <Button size="small" onClick={onStop}>
            {t('stop')}
          </Button>
        </span>
      }
    >
      {t('banner', { change: words })} {who === null ? t('arrange') : t('ask')}
      {isAsking && (
        <AskDialog
          question={{
            person: volunteerId === null ? family : nameOf(volunteerId),
            what: t('asked', { change: words }),
            words: (name) => questionOf(trial, name),
            requestId,
            volunteerId,
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Banner>
  )
}
