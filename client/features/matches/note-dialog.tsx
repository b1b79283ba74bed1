import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNames } from '#client/ui/names.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { ActDialog } from './act-dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { useAddNote } from './use-add-note.ts'

/** A note among coordinators; says that the people it is about may ask to read it. */
export const NoteDialog = ({ file, act, onClose }: DialogProps) => {
  const t = useTranslations('matchActs.dialog')
  const show = useNames()
  const [text, setText] = useState('')
  const saving = useAddNote(onClose)
  const names = { volunteer: show(file.volunteer.firstName), family: show(file.family.firstName) }
  const { commandId, matchId } = act
  return (
    <ActDialog
      title={t('noteTitle')}
      act={t('noteAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={() => text.trim() !== '' && saving.mutate({ commandId, matchId, text })}
    >
      <TextArea
        label={t('noteLabel')}
        readers={t('noteReaders')}
        hint={t('noteHint', names)}
        private
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </ActDialog>
  )
}
