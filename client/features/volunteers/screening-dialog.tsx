import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { todayHere } from '#client/lib/dates.ts'
import { DateField } from '#client/ui/text-field.tsx'
import { ActDialog } from './act-dialog.tsx'
import { DayDialog, type DialogProps, NoteDialog } from './day-dialogs.tsx'

export type ScreeningAct =
  | 'recordInterview'
  | 'askCertificate'
  | 'seeCertificate'
  | 'recordReference'
  | 'recordTraining'
  | 'signAgreement'

const SeeCertificateDialog = ({ volunteerId, version, onClose }: DialogProps) => {
  const t = useTranslations('volunteers')
  const [seenOn, setSeenOn] = useState(todayHere)
  const [datedOn, setDatedOn] = useState('')
  const [wrong, setWrong] = useState<{ seenOn?: string; datedOn?: string }>({})
  return (
    <ActDialog
      title={t('act.seeCertificate')}
      onClose={onClose}
      onSave={(commandId) => {
        const found = {
          seenOn: seenOn === '' || seenOn > todayHere() ? t('error.past') : undefined,
          datedOn: datedOn === '' || datedOn > seenOn ? t('error.past') : undefined,
        }
        setWrong(found)
        if (found.seenOn !== undefined || found.datedOn !== undefined) return null
        const input = { commandId, volunteerId, version, seenOn, datedOn }
        return ({ volunteers }) => volunteers.seeCertificate.mutate(input)
      }}
    >
      <p className="text-small text-muted">{t('stepText.noDocument')}</p>
      <div className="volunteer-pair">
        <DateField
          label={t('ask.seenOn')}
          value={seenOn}
          error={wrong.seenOn}
          max={todayHere()}
          onChange={(event) => setSeenOn(event.target.value)}
        />
        <DateField
          label={t('ask.datedOn')}
          value={datedOn}
          error={wrong.datedOn}
          max={todayHere()}
          onChange={(event) => setDatedOn(event.target.value)}
        />
      </div>
    </ActDialog>
  )
}

/** The form of one act of the screening. */
export const ScreeningDialog = ({ act, ...props }: DialogProps & { act: ScreeningAct }) => {
  const t = useTranslations('volunteers')
  const title = t(`act.${act}`)
  switch (act) {
    case 'recordInterview':
      return (
        <NoteDialog
          {...props}
          title={title}
          question={t('ask.heldOn')}
          withNote
          call={(about, { day, note }) =>
            ({ volunteers }) =>
              volunteers.recordInterview.mutate({ ...about, heldOn: day, note })
            }
        />
      )
    case 'recordReference':
      return (
        <NoteDialog
          {...props}
          title={title}
          question={t('ask.day')}
          label={{ question: t('ask.reference'), hint: t('ask.referenceHint') }}
          withNote
          call={(about, { day, label, note }) =>
            ({ volunteers }) =>
              volunteers.recordReference.mutate({ ...about, heldOn: day, label, note })
            }
        />
      )
    case 'recordTraining':
      return (
        <NoteDialog
          {...props}
          title={title}
          question={t('ask.day')}
          label={{ question: t('ask.training') }}
          withNote={false}
          call={(about, { day, label }) =>
            ({ volunteers }) =>
              volunteers.recordTraining.mutate({ ...about, followedOn: day, label })
            }
        />
      )
    case 'seeCertificate':
      return <SeeCertificateDialog {...props} />
    case 'askCertificate':
      return (
        <DayDialog
          {...props}
          title={title}
          question={t('ask.day')}
          note={t('ask.noRefusal')}
          call={(about, askedOn) =>
            ({ volunteers }) =>
              volunteers.askCertificate.mutate({ ...about, askedOn })
            }
        />
      )
    case 'signAgreement':
      return (
        <DayDialog
          {...props}
          title={title}
          question={t('ask.day')}
          call={(about, signedOn) =>
            ({ volunteers }) =>
              volunteers.signAgreement.mutate({ ...about, signedOn })
            }
        />
      )
  }
}
