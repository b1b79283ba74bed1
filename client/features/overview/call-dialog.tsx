import { type FormEvent, useState } from 'react'
import { Phone } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog, DialogBack } from '#client/ui/dialog.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { useNames } from '#client/ui/names.tsx'
import { ErrorState } from '#client/ui/states.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { checkNoteLimit } from '#shared/check-form.ts'
import { noteLimit } from '#shared/intake-acts.ts'
import { showPhone } from '#shared/typed-values.ts'
import type { TodayRow } from './today-data.ts'
import { type TakeBack, useLogCall } from './use-log-call.ts'
import { useTodayWords } from './use-today-words.ts'

/** Kinds for which a call that was made is written down from here. */
const isNoted = (row: TodayRow) =>
  ['promise', 'applicant', 'check', 'callAsked', 'quiet', 'waitingParent', 'waitingVolunteer'].includes(
    row.kind,
  )
/** Kinds for which a call that nobody answered is worth a line too, with what was said. */
const hasAttempts = (row: TodayRow) => row.kind === 'promise' || row.kind === 'waitingParent'

/** Whom to call and at which number; and what came of it, where that is what the row asks. */
export const CallDialog = ({
  row,
  onClose,
  onDone,
}: {
  row: TodayRow
  onClose: () => void
  /** `leaves` when the row asks nothing any more. */
  onDone: (words: string, leaves: boolean, takeBack: TakeBack | undefined) => void
}) => {
  const t = useTranslations('overview')
  const words = useTodayWords()
  const show = useNames()
  const errorText = useErrorText()
  const [note, setNote] = useState('')
  const log = useLogCall()
  const name = words.called(row)
  const save = (reached: boolean) => {
    if (log.isPending) return
    log.mutate(
      { row, reached, note },
      {
        onSuccess: (takeBack) =>
          onDone(t(reached ? 'done.reached' : 'done.notReached', { name }), reached, takeBack),
      },
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save(true)
  }
  return (
    <Dialog open onClose={onClose} title={t('call.title', { name })} width={520}>
      <form noValidate onSubmit={submit} className="later-form">
        <ul className="call-numbers">
          {row.names.map((one, at) => {
            const phone = row.phones[at] ?? ''
            return (
              <li key={one}>
                {phone === '' ? (
                  t('call.none', { name: show(one) })
                ) : (
                  <a href={`tel:${phone}`} className="call-number">
                    <Icon of={Phone} />
                    <span>{show(one)}</span> <bdi>{showPhone(phone)}</bdi>
                  </a>
                )}
              </li>
            )
          })}
        </ul>
        {row.kind === 'check' && (
          <TextArea
            label={t('call.agreed')}
            readers={t('call.agreedReaders', { name })}
            maxLength={checkNoteLimit}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
        {hasAttempts(row) && (
          <TextArea
            label={t('call.note')}
            readers={t('call.readers')}
            maxLength={noteLimit}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
        {log.error && <ErrorState>{errorText(log.error)}</ErrorState>}
        <div className="acts dialog-acts">
          {isNoted(row) && (
            <Button type="submit" look="filled" busy={log.isPending}>
              {t('call.reached')}
            </Button>
          )}
          {hasAttempts(row) && <Button onClick={() => save(false)}>{t('call.notReached')}</Button>}
          <DialogBack />
        </div>
      </form>
    </Dialog>
  )
}
