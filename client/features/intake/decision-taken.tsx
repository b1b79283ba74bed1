import { useTranslations } from 'use-intl'
import { longDay, shortDay } from '#client/lib/dates.ts'
import { LinkButton } from '#client/ui/link-button.tsx'
import { Facts } from '#client/ui/facts.tsx'
import { localDateOf } from '#shared/dates.ts'
import { endedRequestStates } from '#shared/intake.ts'
import { reviewedStates } from '#shared/request-dues.ts'
import type { RequestFile } from './intake-data.ts'

type Decision = RequestFile['decisions'][number]

/** The day of the next look, as it was asked for last. */
const nextLook = ({ reviewOn, reviews: [last] }: Decision): string | null => {
  const on = last === undefined ? reviewOn : last.nextOn
  return on && longDay(on)
}

/** The decision as it was taken, with its reasons and what somebody else said about it. */
export const DecisionTaken = ({ file, acts }: { file: RequestFile; acts: boolean }) => {
  const t = useTranslations('intake.decision')
  const r = useTranslations('intake.review')
  const canReview = acts && (reviewedStates as readonly string[]).includes(file.status)
  const isEnded = (endedRequestStates as readonly string[]).includes(file.status)
  return (
    <>
      {file.decisions.map((decision, at) => (
        <section key={decision.id} className="intake-part">
          <h2>{t('taken', { outcome: t(`outcome.${decision.outcome}`) })}</h2>
          <p className="text-small text-muted">
            {t('takenBy', {
              name: decision.decidedBy ?? t('outside'),
              day: longDay(localDateOf(decision.decidedAt)),
            })}
          </p>
          <Facts
            tight
            facts={[
              { label: t('took.volunteerTrack'), value: decision.volunteerTrack },
              {
                label: t(
                  `took.${decision.outcome === 'neighbourhood' ? 'neighbourhoodTrack' : 'professionalTrack'}`,
                ),
                value: decision.otherTrack,
              },
              { label: t('took.safe'), value: t(`answer.${decision.safe}`) },
              { label: t('took.bearable'), value: t(`answer.${decision.bearable}`) },
              { label: t('took.wanted'), value: t(`answer.${decision.wanted}`) },
              { label: t('reasonsWere'), value: decision.reasons },
              {
                label: t('consulted'),
                value:
                  decision.consult &&
                  t('consultedText', {
                    name: decision.consult.with ?? t('outside'),
                    day: shortDay(decision.consult.on),
                    said: decision.consult.said,
                  }),
              },
              { label: t('reviewOn'), value: nextLook(decision) },
            ]}
          />
          {decision.reviews.map((look) => (
            <p key={look.id} className="text-small">
              <b>{r('looked', { name: look.by.split(' ')[0] ?? '', day: shortDay(look.on) })}</b>{' '}
              {look.note || r('lookedNoNote')}
            </p>
          ))}
          {at === 0 && canReview && (
            <div className="acts">
              <LinkButton
                size="small"
                to="/intake"
                search={(search) => ({ ...search, paneel: 'kijken' as const })}
              >
                {r('open')}
              </LinkButton>
            </div>
          )}
        </section>
      ))}
      {file.parentText !== '' && (
        <section className="intake-part">
          <h2>{t('parentText')}</h2>
          <p className="intake-parent">{file.parentText}</p>
        </section>
      )}
      {isEnded && <p className="text-small text-muted">{t('ended')}</p>}
    </>
  )
}
