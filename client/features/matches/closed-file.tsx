import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { reasonLimit } from '#shared/matches.ts'
import { Button } from '#client/ui/button.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { ActFault } from './act-fault.tsx'
import { useOpenMatch } from './use-open-match.ts'

/** A match outside the own caseload: opens with a reason, which the lead can read. */
export const ClosedFile = ({ matchId }: { matchId: string }) => {
  const t = useTranslations('matchActs.closed')
  const refusals = useTranslations('refusals')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const [commandId] = useState(() => crypto.randomUUID())
  const opening = useOpenMatch()
  return (
    <form
      noValidate
      className="match-form match-closed"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (reason.trim() !== '') opening.mutate({ commandId, matchId, reason })
      }}
    >
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <TextArea
        label={t('reason')}
        maxLength={reasonLimit}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={isTried && reason.trim() === '' ? refusals('reasonNeeded') : undefined}
      />
      <ActFault error={opening.error} />
      <Button type="submit" look="filled" busy={opening.isPending}>
        {t('act')}
      </Button>
    </form>
  )
}
