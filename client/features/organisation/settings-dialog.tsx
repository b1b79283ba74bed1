import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { SettingsFault } from './settings-page.tsx'
import { type SettingsAct, useChangeSettings } from './use-change-settings.ts'

type SettingsDialogProps = {
  title: string
  act: string
  onClose: () => void
  /** The change, or null when an answer is missing. */
  onSave: (commandId: string) => SettingsAct | null
  /** The sentence of a refusal that these fields know more about. */
  sentenceOf?: (params: Record<string, string | number>) => string | undefined
  children: ReactNode
}

/** A short form in a dialog around one change of the settings. */
export const SettingsDialog = ({
  title,
  act,
  onClose,
  onSave,
  sentenceOf,
  children,
}: SettingsDialogProps) => {
  const t = useTranslations('organisation.error')
  const change = useChangeSettings()
  const [commandId] = useState(() => crypto.randomUUID())
  const params = change.error === null ? undefined : refusalOf(change.error)?.params
  const sentence = () => {
    if (params?.problem === 'taken') return params.fields === 'code' ? t('codeTaken') : t('taken')
    return params && sentenceOf?.(params)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (change.isPending) return
    const call = onSave(commandId)
    if (call !== null) change.mutate(call, { onSuccess: onClose })
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form className="settings-form" noValidate onSubmit={save}>
        {children}
        <SettingsFault error={change.error} sentence={sentence()} />
        <div className="acts">
          <Button type="submit" look="filled" busy={change.isPending}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
