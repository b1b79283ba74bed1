import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { todayHere } from '#client/lib/dates.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { DateField, TextArea, TextField } from '#client/ui/text-field.tsx'
import { ActDialog } from './act-dialog.tsx'
import type { VolunteerAct } from './use-change-volunteer.ts'

/** What every change of this volunteer names. */
export type About = { commandId: string; volunteerId: string; version: number }
export type DialogProps = { volunteerId: string; version: number; onClose: () => void }

type DayDialogProps = DialogProps & {
  title: string
  question: string
  note?: ReactNode
  call: (about: About, day: string) => VolunteerAct
}

/** One question: on which day, today unless said otherwise; it has been. */
export const DayDialog = ({ volunteerId, version, onClose, title, question, note, call }: DayDialogProps) => {
  const t = useTranslations('volunteers')
  const [day, setDay] = useState(todayHere)
  const [wrong, setWrong] = useState<string>()
  const problem = () => {
    if (day === '') return t('error.day')
    return day > todayHere() ? t('error.past') : undefined
  }
  return (
    <ActDialog
      title={title}
      onClose={onClose}
      onSave={(commandId) => {
        const found = problem()
        setWrong(found)
        return found === undefined ? call({ commandId, volunteerId, version }, day) : null
      }}
    >
      <DateField
        label={question}
        value={day}
        error={wrong}
        max={todayHere()}
        onChange={(event) => setDay(event.target.value)}
      />
      {note && <p className="text-small text-muted">{note}</p>}
    </ActDialog>
  )
}

type NoteDialogProps = DialogProps & {
  title: string
  question: string
  /** A second, short question, for instance who was spoken to. */
  label?: { question: string; hint?: string }
  withNote: boolean
  call: (about: About, values: { day: string; label: string; note: string }) => VolunteerAct
}

/** A day that has been, with a short answer or a note. */
export const NoteDialog = ({
  volunteerId,
  version,
  onClose,
  title,
  question,
  label,
  withNote,
  call,
}: NoteDialogProps) => {
  const t = useTranslations('volunteers')
  const [day, setDay] = useState(todayHere)
  const [short, setShort] = useState('')
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState<string>()
  const problem = () => {
    if (day === '') return t('error.day')
    return day > todayHere() ? t('error.past') : undefined
  }
  return (
    <ActDialog
      title={title}
      onClose={onClose}
      onSave={(commandId) => {
        const found = problem()
        setWrong(found)
        return found === undefined
          ? call({ commandId, volunteerId, version }, { day, label: short, note })
          : null
      }}
    >
      <DateField
        label={question}
        value={day}
        error={wrong}
        max={todayHere()}
        onChange={(event) => setDay(event.target.value)}
      />
      {label && (
        <TextField
          label={label.question}
          hint={label.hint}
          value={short}
          maxLength={80}
          onChange={(event) => setShort(event.target.value)}
        />
      )}
      {withNote && (
        <TextArea
          label={t('ask.note')}
          hint={t('ask.noteHint')}
          readers={t('readers')}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
    </ActDialog>
  )
}

type UntilDialogProps = DialogProps & {
  title: string
  /** Whether "not known yet" is an answer. */
  open: boolean
  withReason: boolean
  why?: string
  call: (about: About, values: { until: string | null; reason: string }) => VolunteerAct
}

/** Until which day, included; and why, where that is asked. */
export const UntilDialog = ({
  volunteerId,
  version,
  onClose,
  title,
  open,
  withReason,
  why,
  call,
}: UntilDialogProps) => {
  const t = useTranslations('volunteers')
  const [day, setDay] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const problem = () => {
    if (isOpen) return undefined
    if (day === '') return t('error.day')
    return day < todayHere() ? t('error.ahead') : undefined
  }
  return (
    <ActDialog
      title={title}
      onClose={onClose}
      onSave={(commandId) => {
        const found = problem()
        setWrong(found)
        if (found !== undefined) return null
        return call({ commandId, volunteerId, version }, { until: isOpen ? null : day, reason })
      }}
    >
      {why && <p className="text-small text-muted">{why}</p>}
      {!isOpen && (
        <DateField
          label={t('ask.until')}
          value={day}
          error={wrong}
          min={todayHere()}
          onChange={(event) => setDay(event.target.value)}
        />
      )}
      {open && (
        <Checkbox isSelected={isOpen} onChange={setIsOpen}>
          {t('ask.untilOpen')}
        </Checkbox>
      )}
      {withReason && (
        <TextArea
          label={t('ask.reason')}
          hint={t('ask.reasonHint')}
          readers={t('readers')}
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </ActDialog>
  )
}
