import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { Banner } from '#client/ui/states.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { parentTextLimit, reasonLimit } from '#shared/intake-acts.ts'
import {
  type UnsuitableReason,
  unsuitableReasons,
  type WithdrawReason,
  withdrawReasons,
} from '#shared/intake.ts'
import type { RequestFile } from './intake-data.ts'
import { IntakeDialog } from './intake-dialog.tsx'
import { useDeclareUnsuitable } from './use-declare-unsuitable.ts'
import { useWithdrawRequest } from './use-withdraw-request.ts'

const ways = ['withdraw', 'unsuitable'] as const

/** Stops a request, always with a reason; when it does not suit us, with words for the parent. */
export const EndDialog = ({
  file,
  onClose,
  onDone,
}: {
  file: RequestFile
  onClose: () => void
  onDone: () => void
}) => {
  const t = useTranslations('intake')
  const show = useNames()
  const toast = useToast()
  const withdraw = useWithdrawRequest()
  const declare = useDeclareUnsuitable()
  const [way, setWay] = useState<(typeof ways)[number]>()
  const [withdrawn, setWithdrawn] = useState<WithdrawReason>()
  const [unsuitable, setUnsuitable] = useState<UnsuitableReason>()
  const [note, setNote] = useState('')
  const [parentText, setParentText] = useState(t('text.unsuitable', { name: file.myFirstName }))
  const [isMissing, setMissing] = useState(false)
  const common = { requestId: file.id, version: file.version, note }
  const onSuccess = () => {
    toast({ words: t('end.done', { name: show(file.contact.firstName) }) })
    onDone()
  }
  const act = () => {
    const commandId = crypto.randomUUID()
    if (way === 'withdraw' && withdrawn !== undefined)
      return withdraw.mutate({ commandId, ...common, reason: withdrawn }, { onSuccess })
    if (way === 'unsuitable' && unsuitable !== undefined && parentText.trim() !== '')
      return declare.mutate({ commandId, ...common, reason: unsuitable, parentText }, { onSuccess })
    return setMissing(true)
  }
  return (
    <IntakeDialog
      title={t('end.title')}
      act={t('end.act')}
      busy={withdraw.isPending || declare.isPending}
      error={withdraw.error ?? declare.error}
      onClose={onClose}
      onAct={act}
    >
      {isMissing && <Banner tone="late">{t('end.choose')}</Banner>}
      <RadioList
        label={t('end.how')}
        value={way}
        onChange={setWay}
        choices={ways.map((value) => ({ value, word: t(`end.${value}`) }))}
      />
      {way === 'withdraw' && (
        <RadioList
          label={t('end.reason')}
          value={withdrawn}
          onChange={setWithdrawn}
          choices={withdrawReasons.map((value) => ({ value, word: t(`fact.reason.${value}`) }))}
        />
      )}
      {way === 'unsuitable' && (
        <>
          <RadioList
            label={t('end.reason')}
            value={unsuitable}
            onChange={setUnsuitable}
            choices={unsuitableReasons.map((value) => ({ value, word: t(`fact.reason.${value}`) }))}
          />
          <TextArea
            label={t('decision.parentReads', { name: show(file.contact.firstName) })}
            readers={t('decision.parentReaders')}
            value={parentText}
            maxLength={parentTextLimit}
            onChange={(event) => setParentText(event.target.value)}
          />
        </>
      )}
      <TextArea
        label={t('end.note')}
        readers={t('decision.reasonsReaders')}
        value={note}
        maxLength={reasonLimit}
        onChange={(event) => setNote(event.target.value)}
      />
    </IntakeDialog>
  )
}
