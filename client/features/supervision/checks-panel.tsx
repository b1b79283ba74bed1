import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { shortDay, weekDay } from '#client/lib/dates.ts'
import { freshFile } from '#client/lib/fresh.ts'
import { useTRPC, type Outputs } from '#client/lib/trpc.ts'
import { BoundaryLegend, BoundaryShape } from '#client/ui/boundary-shape.tsx'
import { Button } from '#client/ui/button.tsx'
import { ReadBy } from '#client/ui/timeline.tsx'
import { Section } from '#client/ui/section.tsx'
import { checkQuestionNames, coloursOf } from '#shared/boundary-check.ts'
import { CalledDialog } from './called-dialog.tsx'
import { shapeOf, useAnswerWord } from './check-words.ts'
import { FillInDialog } from './fill-in-dialog.tsx'
import { useMarkRead } from './use-check-acts.ts'
import './supervision.css'

type Check = Outputs['supervision']['checksOfMatch']['checks'][number]

const dayOf = ({ answeredOn, askedOn }: Check) => answeredOn ?? askedOn

const Answers = ({ checks }: { checks: readonly Check[] }) => {
  const t = useTranslations('supervision.checks')
  const words = useTranslations('check.subject')
  const ui = useTranslations('ui.boundary')
  const wordOf = useAnswerWord()
  const columns = checks.toReversed()
  const newest = checks[0]
  return (
    <div className="check-scroll">
      <table className="check-table">
        <caption className="only-heard">{t('label')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-heard">{t('question')}</span>
            </th>
            {columns.map((check) => (
              <th scope="col" key={check.id}>
                {shortDay(dayOf(check))}
              </th>
            ))}
            <th scope="col" className="check-last">
              {t('last')}
            </th>
          </tr>
        </thead>
        <tbody>
          {checkQuestionNames.map((question) => {
            const answer = newest?.answers?.[question] ?? null
            const colour = newest?.answers ? coloursOf(newest.answers)[question] : 'none'
            const asks = colour !== 'green' && colour !== 'none'
            return (
              <tr key={question}>
                <th scope="row">{words(question)}</th>
                {columns.map((check) => (
                  <td key={check.id}>
                    {check.answers === null ? (
                      <BoundaryShape answer="none" />
                    ) : (
                      <BoundaryShape answer={shapeOf(coloursOf(check.answers)[question])} />
                    )}
                  </td>
                ))}
                <td className="check-last" data-asks={asks ? '' : undefined}>
                  {newest?.answers == null
                    ? ui('none')
                    : answer === null
                      ? t('colour.none')
                      : t('answer', { answer: wordOf(question, answer), colour: t(`colour.${colour}`) })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const useNextStep = (volunteer: string) => {
  const t = useTranslations('supervision.checks')
  return ({ answeredOn, answerBy, outcome, callBefore, calledOn, calledBy, answers }: Check): string => {
    if (calledOn !== null) return t('called', { name: calledBy ?? '', day: weekDay(calledOn) })
    if (callBefore !== null) return t('callBefore', { volunteer, day: weekDay(callBefore) })
    if (answeredOn === null)
      return outcome === null ? t('waits', { volunteer, day: weekDay(answerBy) }) : t('silent')
    if (answers === null) return t('erased')
    return t(outcome?.followUp === 'nextTalk' ? 'nextTalk' : 'readBeforeTalk')
  }
}

type PanelProps = { matchId: string; volunteer: string }

/** What the volunteer answered in the last six checks; only for the own coordinator, for others there is no panel. */
export const ChecksPanel = ({ matchId, volunteer }: PanelProps) => {
  const t = useTranslations('supervision.checks')
  const { data } = useQuery(
    useTRPC().supervision.checksOfMatch.queryOptions({ matchId }, { ...freshFile, retry: false }),
  )
  const [open, setOpen] = useState<'fill' | 'called' | null>(null)
  const marking = useMarkRead()
  const nextStep = useNextStep(volunteer)
  if (data === undefined) return null
  const newest = data.checks[0]
  if (newest === undefined)
    return (
      <Section title={t('title')}>
        <p className="text-muted">{t('none')}</p>
      </Section>
    )
  const asksCall = newest.callBefore !== null && newest.calledOn === null
  const close = () => setOpen(null)
  return (
    <Section title={t('title')} aside={t('aside')}>
      <Answers checks={data.checks} />
      <BoundaryLegend />
      <p className={asksCall ? 'check-next' : 'check-next text-muted'}>
        {nextStep(newest)} {newest.onBehalf && t('onBehalf')}
      </p>
      {newest.agreed !== null && newest.agreed !== '' && <p>{t('agreed', { text: newest.agreed })}</p>}
      <div className="acts">
        {newest.canFillIn && (
          <Button size="small" onClick={() => setOpen('fill')}>
            {t('fill')}
          </Button>
        )}
        {newest.calledOn === null && newest.outcome !== null && (
          <Button size="small" onClick={() => setOpen('called')}>
            {t('call')}
          </Button>
        )}
        {newest.answeredOn !== null && !newest.isRead && (
          <Button
            size="small"
            look="calm"
            busy={marking.isPending}
            onClick={() => marking.mutate({ commandId: crypto.randomUUID(), id: newest.id })}
          >
            {t('read')}
          </Button>
        )}
      </div>
      <ReadBy closed>{t('readers', { volunteer })}</ReadBy>
      {open === 'fill' && (
        <FillInDialog
          checkId={newest.id}
          examples={data.roleExamples}
          volunteer={volunteer}
          onClose={close}
        />
      )}
      {open === 'called' && <CalledDialog checkId={newest.id} volunteer={volunteer} onClose={close} />}
    </Section>
  )
}
