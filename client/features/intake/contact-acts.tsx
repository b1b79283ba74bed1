import { useNavigate } from '@tanstack/react-router'
import { CalendarPlus, Phone, PhoneMissed } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { shortDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { useNames } from '#client/ui/names.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { noteLimit } from '#shared/intake-acts.ts'
import { movesFrom } from '#shared/life-cycle.ts'
import { requestMoves } from '#shared/intake.ts'
import type { Panel, RequestFile } from './intake-data.ts'
import { IntakeFault } from './intake-fault.tsx'
import { dayAndTime } from './use-intake-words.ts'
import { useLogContact } from './use-log-contact.ts'
import { useUndoContact } from './use-undo-contact.ts'

/** When the talk is, or was. */
export const TalkDay = ({ talk }: { talk: RequestFile['talk'] }) => {
  const t = useTranslations('intake.call')
  if (talk.heldOn !== null) return <p>{t('heldOn', { day: shortDay(talk.heldOn) })}</p>
  if (talk.plannedFor === null) return null
  return <p>{t('plannedFor', { when: dayAndTime(talk.plannedFor), home: talk.atHome ? t('atHome') : '' })}</p>
}

/** Calling, planning the talk and writing down that it was held: the steps before the decision. */
export const ContactActs = ({ file }: { file: RequestFile }) => {
  const t = useTranslations('intake.call')
  const show = useNames()
  const toast = useToast()
  const navigate = useNavigate({ from: '/intake' })
  const log = useLogContact()
  const [confirms, setConfirms] = useState(false)
  const [note, setNote] = useState<string>()
  const undo = useUndoContact()
  const moves = movesFrom(requestMoves, file.status, ['coordinator'])
  const open = (paneel: Panel) => void navigate({ search: (search) => ({ ...search, paneel }) })
  const takeBack = (attemptId: string) =>
    undo.mutate(
      { commandId: crypto.randomUUID(), requestId: file.id, attemptId },
      { onSuccess: () => toast({ words: t('takenBack') }) },
    )
  const call = (reached: boolean) => {
    const commandId = crypto.randomUUID()
    log.mutate(
      { commandId, requestId: file.id, reached, note: note ?? '', parentAgrees: reached && confirms },
      {
        onSuccess: () => {
          setNote(undefined)
          const words =
            reached && file.status === 'submitted'
              ? t('notedMoved', { name: show(file.contact.firstName) })
              : t('noted')
          toast({ words, undo: () => takeBack(commandId) })
        },
      },
    )
  }
  return (
    <div className="intake-calls">
      <TalkDay talk={file.talk} />
      {!file.parentAgrees && (
        <Checkbox isSelected={confirms} onChange={setConfirms}>
          {t('confirms', { name: show(file.contact.firstName) })}
        </Checkbox>
      )}
      {note !== undefined && (
        <TextArea
          label={t('note')}
          readers={t('noteReaders')}
          rows={2}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it appears because its button was pressed: there one writes on
          autoFocus
          maxLength={noteLimit}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      <div className="acts">
        <Button icon={Phone} busy={log.isPending && log.variables.reached} onClick={() => call(true)}>
          {t('reached')}
        </Button>
        <Button icon={PhoneMissed} busy={log.isPending && !log.variables.reached} onClick={() => call(false)}>
          {t('notReached')}
        </Button>
        {moves.includes('planIntake') && (
          <Button icon={CalendarPlus} onClick={() => open('plan')}>
            {t(file.talk.plannedFor === null ? 'planVisit' : 'moveVisit')}
          </Button>
        )}
        {moves.includes('recordIntake') && (
          <Button look="text" onClick={() => open('gehad')}>
            {t('held')}
          </Button>
        )}
        {note === undefined && (
          <Button look="text" onClick={() => setNote('')}>
            {t('addNote')}
          </Button>
        )}
      </div>
      <IntakeFault error={log.error ?? undo.error} />
    </div>
  )
}
