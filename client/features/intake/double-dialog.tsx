import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { shortDay } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { localDateOf } from '#shared/dates.ts'
import { openRequestStates, showRequestNumber } from '#shared/intake.ts'
import type { RequestFile } from './intake-data.ts'
import { IntakeDialog } from './intake-dialog.tsx'
import { useMarkDouble } from './use-mark-double.ts'

/** Says of which earlier request this is the same question; the earlier one keeps. */
export const DoubleDialog = ({
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
  const mark = useMarkDouble()
  const [chosen, setChosen] = useState<string>()
  const [isMissing, setMissing] = useState(false)
  const earlier = file.others.filter(
    ({ number, status }) => number < file.number && (openRequestStates as readonly string[]).includes(status),
  )
  const act = () => {
    const of = earlier.find(({ id }) => id === chosen)
    if (of === undefined) return setMissing(true)
    mark.mutate(
      { commandId: crypto.randomUUID(), requestId: file.id, version: file.version, ofRequestId: of.id },
      {
        onSuccess: () => {
          toast({
            words: t('double.done', {
              name: show(file.contact.firstName),
              number: showRequestNumber(of.number),
            }),
          })
          onDone()
        },
      },
    )
  }
  return (
    <IntakeDialog
      title={t('double.title')}
      act={earlier.length === 0 ? undefined : t('double.act')}
      busy={mark.isPending}
      error={mark.error}
      onClose={onClose}
      onAct={act}
    >
      {earlier.length === 0 ? (
        <p>{t('double.none')}</p>
      ) : (
        <>
          <p>{t('double.text')}</p>
          <RadioList
            label={t('double.which')}
            error={isMissing ? t('double.choose') : undefined}
            value={chosen}
            onChange={setChosen}
            choices={earlier.map(({ id, number, submittedAt, status }) => ({
              value: id,
              word: t('double.one', {
                number: showRequestNumber(number),
                day: shortDay(localDateOf(submittedAt)),
                status: t(`file.status.${status}`),
              }),
            }))}
          />
        </>
      )}
    </IntakeDialog>
  )
}
