import {
  ClipboardCheck,
  Eye,
  Gauge,
  Lock,
  type LucideIcon,
  MessagesSquare,
  NotebookPen,
  Phone,
  Scale,
  ShieldAlert,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import {
  codeSteps,
  concernDecisions,
  concernGrades,
  type ConcernStepKind,
  reportPlaces,
  skipReasons,
  talkedWiths,
  weighingAnswers,
  weighingQuestions,
} from '#shared/concerns.ts'
import { shortDay } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import { ReadBy, Timeline, TimelineEntry } from '#client/ui/timeline.tsx'
import type { ConcernFile, ConcernStep } from './concern-types.ts'

const icons: Record<ConcernStepKind, LucideIcon> = {
  received: Eye,
  volunteer: Phone,
  colleague: MessagesSquare,
  advice: Phone,
  talk: MessagesSquare,
  note: NotebookPen,
  graded: Gauge,
  escalated: ShieldAlert,
  weighed: Scale,
  decided: ClipboardCheck,
  reported: ShieldAlert,
  closed: Lock,
}

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value)
const someOf = <Word extends string>(words: readonly Word[], value: unknown): Word[] =>
  Array.isArray(value) ? words.filter((word) => value.includes(word)) : []

/** What the codes of a step say, in words. */
const useCodes = () => {
  const t = useTranslations('concerns')
  return ({ kind, codes }: ConcernStep): string[] => {
    const said: string[] = []
    const grade = oneOf(concernGrades, codes['grade'])
    const decision = oneOf(concernDecisions, codes['decision'])
    const place = oneOf(reportPlaces, codes['place'])
    const skip = oneOf(skipReasons, codes['skip'])
    if (grade) said.push(t(`grade.${grade}`))
    if (decision) said.push(t(`decision.${decision}`))
    if (place) said.push(t(`place.${place}`))
    if (kind === 'reported') said.push(t(`familyTold.${codes['familyTold'] === true ? 'yes' : 'no'}`))
    said.push(...someOf(talkedWiths, codes['talkedWith']).map((who) => t(`talkedWith.${who}`)))
    for (const question of weighingQuestions) {
      const answer = oneOf(weighingAnswers, codes[question])
      if (answer) said.push(`${t(`question.${question}`)} ${t(`answer.${answer}`)}`)
    }
    if (skip)
      said.push(
        t('log.skipped', {
          steps: someOf(codeSteps, codes['leftOut'])
            .map((step) => t(`steps.${step}`).toLowerCase())
            .join(', '),
          reason: t(`skip.${skip}`),
        }),
      )
    return said
  }
}

/** What was done, newest first; each line says who did it. */
export const ConcernLog = ({ file }: { file: ConcernFile }): ReactNode => {
  const t = useTranslations('concerns.log')
  const show = useNames()
  const codesOf = useCodes()
  return (
    <section aria-labelledby="gedaan">
      <h2 id="gedaan">{t('title')}</h2>
      {file.steps.length === 0 ? (
        <p className="text-muted">{t('empty')}</p>
      ) : (
        <Timeline label={t('title')}>
          {file.steps.toReversed().map((step) => (
            <TimelineEntry
              key={step.id}
              day={shortDay(step.heldOn)}
              date={step.heldOn}
              icon={icons[step.kind]}
              head={<b>{t(`kind.${step.kind}`)}</b>}
              readBy={<ReadBy closed>{t('by', { name: show(step.by) })}</ReadBy>}
            >
              {codesOf(step).map((line) => (
                <p key={line}>{line}</p>
              ))}
              {step.text !== null && <p className="concern-text">{step.text}</p>}
            </TimelineEntry>
          ))}
        </Timeline>
      )}
    </section>
  )
}
