import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { dayWithYear, shortDay, weekDay } from '#client/lib/dates.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyState, ErrorState } from '#client/ui/states.tsx'
import { ReadBy } from '#client/ui/timeline.tsx'
import { screeningKinds } from '#shared/volunteers.ts'
import { timeOfDayIn } from './day-words.ts'
import type { VolunteerFile } from './file-types.ts'
import { type ScreeningAct, ScreeningDialog } from './screening-dialog.tsx'
import { useChangeVolunteer } from './use-change-volunteer.ts'

type Step = VolunteerFile['steps'][number]

const actsOf: Record<Step['kind'], readonly ScreeningAct[]> = {
  interview: ['recordInterview'],
  certificate: ['askCertificate', 'seeCertificate'],
  reference: ['recordReference'],
  training: ['recordTraining'],
  agreement: ['signAgreement'],
}

const StepWords = ({ step }: { step: Step }) => {
  const t = useTranslations('volunteers.stepText')
  const by = step.seenBy ?? ''
  const words = () => {
    if (step.seenOn === null && step.plannedFor !== null)
      return t('planned', { day: weekDay(step.plannedFor.slice(0, 10)), time: timeOfDayIn(step.plannedFor) })
    if (step.seenOn === null) return t('asked', { day: step.askedOn === null ? '' : shortDay(step.askedOn) })
    const day = dayWithYear(step.seenOn)
    if (step.kind === 'certificate') return t('seen', { day, by })
    if (step.kind === 'training') return t('followed', { day })
    return step.kind === 'agreement' ? t('signed', { day }) : t('held', { day, by })
  }
  return (
    <>
      {step.label !== '' && <b>{step.label}: </b>}
      {words()}
      {step.datedOn !== null && step.renewOn !== null && (
        <p className="text-small text-muted">
          {t('dated', { day: dayWithYear(step.datedOn), renew: dayWithYear(step.renewOn) })}
        </p>
      )}
    </>
  )
}

const StepNote = ({ step }: { step: Step }) => {
  const t = useTranslations('volunteers')
  if (!step.hasNote) return null
  return (
    <div>
      <ReadBy closed>{t('readers')}</ReadBy>
      <p className="volunteer-words">{step.note ?? t('file.hiddenText')}</p>
    </div>
  )
}

/** Talk, certificate, references, training, agreement: what was seen, when and by whom; never a document. */
export const ScreeningPart = ({ file }: { file: VolunteerFile }) => {
  const t = useTranslations('volunteers')
  const errorText = useErrorText()
  const change = useChangeVolunteer()
  const [act, setAct] = useState<ScreeningAct>()
  const mayAct = file.mayChange && file.status !== 'left'
  const remove = (stepId: string) =>
    change.mutate(({ volunteers }) =>
      volunteers.removeStep.mutate({
        commandId: crypto.randomUUID(),
        volunteerId: file.id,
        version: file.version,
        stepId,
      }),
    )
  return (
    <>
      {change.isError && <ErrorState>{errorText(change.error)}</ErrorState>}
      {screeningKinds.map((kind) => {
        const steps = file.steps.filter((step) => step.kind === kind)
        return (
          <section key={kind} className="volunteer-part">
            <div className="volunteer-part-head">
              <h2 className="text-title">{t(`step.${kind}`)}</h2>
              {mayAct && (
                <span className="acts">
                  {actsOf[kind].map((one) => (
                    <Button key={one} size="small" onClick={() => setAct(one)}>
                      {t(`act.${one}`)}
                    </Button>
                  ))}
                </span>
              )}
            </div>
            {kind === 'certificate' && <p className="text-small text-muted">{t('stepText.noDocument')}</p>}
            {steps.length === 0 ? (
              <EmptyState title={t('stepText.none')} />
            ) : (
              <ul className="volunteer-plain-list">
                {steps.map((step) => (
                  <li key={step.id}>
                    <StepWords step={step} />
                    <StepNote step={step} />
                    {mayAct && (
                      <Button look="calm" size="small" onClick={() => remove(step.id)}>
                        {t('stepText.remove')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
      {act && (
        <ScreeningDialog
          act={act}
          volunteerId={file.id}
          version={file.version}
          onClose={() => setAct(undefined)}
        />
      )}
    </>
  )
}
