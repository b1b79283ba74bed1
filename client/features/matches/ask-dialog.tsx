import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextArea } from '#client/ui/text-field.tsx'
import { contactLineLimit } from '#shared/contact.ts'
import { ActDialog } from './act-dialog.tsx'
import { useAnswerContact } from './use-answer-contact.ts'

/** A question to the volunteer about what was told. It goes to the phone page, with a mail that says there is news. */
export const AskDialog = ({
  momentId,
  name,
  onClose,
}: {
  momentId: string
  name: string
  onClose: () => void
}) => {
  const t = useTranslations('matchActs.dialog')
  const [commandId] = useState(() => crypto.randomUUID())
  const [line, setLine] = useState('')
  const [isTried, setTried] = useState(false)
  const asking = useAnswerContact()
  const isEmpty = line.trim() === ''
  const act = () => {
    setTried(true)
    if (isEmpty) return
    asking.mutate({ commandId, id: momentId, answer: 'question', line }, { onSuccess: onClose })
  }
  return (
    <ActDialog
      title={t('askTitle', { name })}
      act={t('askAct')}
      busy={asking.isPending}
      error={asking.error}
      onClose={onClose}
      onAct={act}
    >
      <TextArea
        label={t('askLabel')}
        readers={t('askReaders', { name })}
        hint={t('askHint', { name })}
        error={isTried && isEmpty ? t('askNeeded') : undefined}
        maxLength={contactLineLimit}
        value={line}
        onChange={(event) => setLine(event.target.value)}
      />
    </ActDialog>
  )
}
