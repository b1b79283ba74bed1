import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { reasonLimit } from '#shared/intake-acts.ts'
import { IntakeFault } from './intake-fault.tsx'
import { useOpenWithReason } from './use-open-with-reason.ts'

/** A request that a colleague carries: it opens with a reason, which is kept. */
export const ClosedFile = ({ requestId }: { requestId: string }) => {
  const t = useTranslations('intake.closed')
  const open = useOpenWithReason()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const act = () => {
    if (reason.trim() === '') return setMissing(true)
    return open.mutate({ commandId: crypto.randomUUID(), requestId, reason })
  }
  return (
    <div className="intake-form">
      <h2 className="text-title">{t('title')}</h2>
      <p>{t('text')}</p>
      <TextArea
        label={t('reason')}
        error={isMissing ? t('reasonNeeded') : undefined}
        value={reason}
        maxLength={reasonLimit}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="acts">
        <Button busy={open.isPending} onClick={act}>
          {t('act')}
        </Button>
      </div>
      <IntakeFault error={open.error} />
    </div>
  )
}
