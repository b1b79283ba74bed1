import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { Banner, ErrorState } from '#client/ui/states.tsx'
import { useChangeVolunteer, useRefreshVolunteers, type VolunteerAct } from './use-change-volunteer.ts'

type ActDialogProps = {
  title: string
  /** What the button says it does; "Bewaar" without it. */
  act?: string
  onClose: () => void
  /** The act to carry out, or null when an answer is missing: then the fields say what to do. */
  onSave: (commandId: string) => VolunteerAct | null
  /** The sentence for a refusal that these fields know more about. */
  wrongOf?: (params: Record<string, string | number>) => string | undefined
  children: ReactNode
}

/** A short form in a dialog around one act on a volunteer: saves once, says what went wrong, keeps what was typed. */
export const ActDialog = ({ title, act, onClose, onSave, wrongOf, children }: ActDialogProps) => {
  const t = useTranslations('volunteers')
  const errorText = useErrorText()
  const change = useChangeVolunteer()
  const [commandId] = useState(() => crypto.randomUUID())
  const refusal = change.error === null ? undefined : refusalOf(change.error)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (change.isPending) return
    const call = onSave(commandId)
    if (call !== null) change.mutate(call, { onSuccess: onClose })
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form className="volunteer-form" noValidate onSubmit={save}>
        {children}
        {refusal?.code === 'staleVersion' && <Stale />}
        {change.isError && refusal?.code !== 'staleVersion' && (
          <ErrorState>{(refusal && wrongOf?.(refusal.params)) ?? errorText(change.error)}</ErrorState>
        )}
        <div className="acts">
          <Button type="submit" look="filled" busy={change.isPending}>
            {act ?? t('act.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Somebody else was first: what was typed stays, and what stands there now is fetched. */
const Stale = () => {
  const t = useTranslations('volunteers.file')
  const refresh = useRefreshVolunteers()
  return (
    <Banner
      act={
        <Button size="small" onClick={refresh}>
          {t('reload')}
        </Button>
      }
    >
      {t('stale')}
    </Banner>
  )
}
