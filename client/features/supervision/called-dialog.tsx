import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { todayHere } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog, DialogBack } from '#client/ui/dialog.tsx'
import { ErrorState } from '#client/ui/states.tsx'
import { DateField, TextArea } from '#client/ui/text-field.tsx'
import { checkNoteLimit } from '#shared/check-form.ts'
import { Openers } from './openers.tsx'
import { useMarkCalled } from './use-check-acts.ts'

type Props = { checkId: string; volunteer: string; onClose: () => void }

/** When the coordinator called about a check and what was agreed, with how such a talk can begin. */
export const CalledDialog = ({ checkId, volunteer, onClose }: Props) => {
  const t = useTranslations('supervision.called')
  const errorText = useErrorText()
  const [commandId] = useState(() => crypto.randomUUID())
  const [calledOn, setCalledOn] = useState(todayHere())
  const [agreed, setAgreed] = useState('')
  const saving = useMarkCalled(onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!saving.isPending && calledOn !== '') saving.mutate({ commandId, id: checkId, calledOn, agreed })
  }
  return (
    <Dialog open onClose={onClose} title={t('title', { volunteer })}>
      <form noValidate className="check-form" onSubmit={submit}>
        <Openers />
        <DateField
          label={t('day')}
          max={todayHere()}
          value={calledOn}
          onChange={(event) => setCalledOn(event.target.value)}
        />
        <TextArea
          label={t('agreed')}
          readers={t('readers', { volunteer })}
          maxLength={checkNoteLimit}
          value={agreed}
          onChange={(event) => setAgreed(event.target.value)}
        />
        {saving.error && <ErrorState>{errorText(saving.error)}</ErrorState>}
        <div className="acts dialog-acts">
          <Button type="submit" look="filled" busy={saving.isPending}>
            {t('act')}
          </Button>
          <DialogBack />
        </div>
      </form>
    </Dialog>
  )
}
