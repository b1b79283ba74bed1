import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { weekDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { DateField } from '#client/ui/text-field.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { addDays, addMonths } from '#shared/dates.ts'
import type { RequestFile } from './intake-data.ts'
import { IntakeDialog } from './intake-dialog.tsx'
import { useBringBack } from './use-bring-back.ts'
import { usePutLater } from './use-put-later.ts'

/** Puts the request out of sight: later always has a date. */
export const LaterDialog = ({
  file,
  onClose,
  onDone,
}: {
  file: RequestFile
  onClose: () => void
  onDone: () => void
}) => {
  const t = useTranslations('intake.later')
  const show = useNames()
  const toast = useToast()
  const put = usePutLater()
  const bringBack = useBringBack()
  const [until, setUntil] = useState(addDays(file.today, 7))
  const [isPast, setPast] = useState(false)
  const name = show(file.contact.firstName)
  const act = () => {
    if (until <= file.today) return setPast(true)
    put.mutate(
      { commandId: crypto.randomUUID(), requestId: file.id, version: file.version, until },
      {
        onSuccess: () => {
          toast({
            words: t('done', { name, day: weekDay(until) }),
            undo: () =>
              bringBack.mutate({
                commandId: crypto.randomUUID(),
                requestId: file.id,
                version: file.version + 1,
              }),
          })
          onDone()
        },
      },
    )
  }
  const choices = [
    { word: t('week'), day: addDays(file.today, 7) },
    { word: t('fortnight'), day: addDays(file.today, 14) },
    { word: t('month'), day: addMonths(file.today, 1) },
  ]
  return (
    <IntakeDialog
      title={t('title')}
      act={t('act')}
      busy={put.isPending}
      error={put.error}
      onClose={onClose}
      onAct={act}
    >
      <div className="acts">
        {choices.map(({ word, day }) => (
          <Button key={word} aria-pressed={until === day} onClick={() => setUntil(day)}>
            {word}
          </Button>
        ))}
      </div>
      <DateField
        label={t('until')}
        error={isPast ? t('future') : undefined}
        value={until}
        min={addDays(file.today, 1)}
        onChange={(event) => {
          setPast(false)
          setUntil(event.target.value)
        }}
      />
    </IntakeDialog>
  )
}
