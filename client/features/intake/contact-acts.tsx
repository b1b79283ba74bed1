import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { CalendarPlus, Phone, PhoneMissed } from 'lucide-react'
import { shortDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { useNames } from '#client/ui/names.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { movesFrom } from '#shared/life-cycle.ts'
import { noteLimit } from '#shared/intake-acts.ts'
import { requestMoves } from '#shared/intake.ts'
import type { Panel, RequestFile } from './intake-data.ts'
import { IntakeFault } from './intake-fault.tsx'
import { dayAndTime } from './use-intake-words.ts'
import { useLogContact } from './use-log-contact.ts'

/** Calling, planning the talk and writing down that it was held: the steps before the decision. */
export const ContactActs = ({ file }: { file: RequestFile }) => {
  const t = useTranslations('intake.call')
  const show = useNames()
  const toast = useToast()
  const navigate = useNavigate({ from: '/intake' })
  const log = useLogContact()
  const [note, setNote] = useState('')
  const [confirms, setConfirms] = useState(false)
  const name = show(file.contact.firstName)
  const moves = movesFrom(requestMoves, file.status, ['coordinator'])
  const open = (paneel: Panel) => void navigate({ search: (search) => ({ ...search, paneel }) })
  const call = (reached: boolean) =>
    log.mutate(
      {
        commandId: crypto.randomUUID(),
        requestId: file.id,
        reached,
        note,
        parentAgrees: reached && confirms,
      },
      {
        onSuccess: () => {
          setNote('')
          toast({ words: t('noted') })
        },
      },
    )
  return (
    <section className="intake-part">
      <h2>{t('title', { name })}</h2>
      {file.talk.plannedFor !== null && file.talk.heldOn === null && (
        <p>
          {t('plannedFor', {
            when: dayAndTime(file.talk.plannedFor),
            home: file.talk.atHome ? t('atHome') : '',
          })}
        </p>
      )}
      {file.talk.heldOn !== null && <p>{t('heldOn', { day: shortDay(file.talk.heldOn) })}</p>}
      <TextField
        label={t('note')}
        value={note}
        maxLength={noteLimit}
        onChange={(event) => setNote(event.target.value)}
      />
      {!file.parentAgrees && (
        <Checkbox isSelected={confirms} onChange={setConfirms}>
          {t('confirms', { name })}
        </Checkbox>
      )}
      <div className="acts">
        <Button icon={Phone} busy={log.isPending && log.variables.reached} onClick={() => call(true)}>
          {t('reached')}
        </Button>
        <Button icon={PhoneMissed} busy={log.isPending && !log.variables.reached} onClick={() => call(false)}>
          {t('notReached')}
        </Button>
        {moves.includes('planIntake') && (
          <Button look="text" icon={CalendarPlus} onClick={() => open('plan')}>
            {t(file.talk.plannedFor === null ? 'planVisit' : 'moveVisit')}
          </Button>
        )}
        {moves.includes('recordIntake') && (
          <Button look="text" onClick={() => open('gehad')}>
            {t('held')}
          </Button>
        )}
        <Button look="calm" onClick={() => open('code')}>
          {t('code')}
        </Button>
      </div>
      <IntakeFault error={log.error} />
    </section>
  )
}
