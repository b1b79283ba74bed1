import { Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { ThingAct } from './thing-link.tsx'
import type { TodayRow } from './today-data.ts'
import { useTodayWords } from './use-today-words.ts'

/** Kinds whose one act is a call that is noted here. */
const isCalled = (row: TodayRow) =>
  row.kind === 'promise' ||
  row.kind === 'applicant' ||
  row.kind === 'check' ||
  row.kind === 'callAsked' ||
  ((row.kind === 'waitingParent' || row.kind === 'waitingVolunteer' || row.kind === 'quiet') && !row.canMail)

const matchDialogs = {
  answerOpen: 'antwoord',
  introductionPlan: 'kennismaking-plannen',
  introduction: 'kennismaking',
  closingEnds: 'einde',
  aftercare: 'nazorg',
} as const
const hasDialog = (kind: TodayRow['kind']): kind is keyof typeof matchDialogs =>
  Object.hasOwn(matchDialogs, kind)

const intakePanels = { planVisit: 'plan', visit: 'gehad' } as const

type RowActProps = {
  row: TodayRow
  /** Who reads along is led to the file, and offered nothing that she may not do. */
  mayAct: boolean
  busy: boolean
  onCall: () => void
  onAct: () => void
}

/** The one act of a row: does it at once, or opens the place where it is done. */
export const RowAct = ({ row, mayAct, busy, onCall, onAct }: RowActProps): ReactNode => {
  const t = useTranslations('overview.act')
  const words = useTodayWords()
  const { id } = row.about
  if (!mayAct) return <ThingAct about={row.about}>{t('look')}</ThingAct>
  if (row.kind === 'concern')
    return (
      <>
        <Button icon={Phone} onClick={onCall}>
          {t('call', { name: words.called(row) })}
        </Button>
        <LinkButton look="filled" to="/signalen/$id" params={{ id }}>
          {t('openConcern')}
        </LinkButton>
      </>
    )
  if (isCalled(row))
    return (
      <Button look="text" onClick={onCall}>
        {t('call', { name: words.called(row) })}
      </Button>
    )
  const { kind } = row
  if (hasDialog(kind))
    return (
      <LinkButton look="text" to="/matches/$id" params={{ id }} search={{ doe: matchDialogs[kind] }}>
        {t(kind)}
      </LinkButton>
    )
  switch (kind) {
    case 'quiet':
    case 'holdEnds':
    case 'lengthReview':
    case 'waitingParent':
    case 'waitingVolunteer':
      return (
        <Button look="text" busy={busy} onClick={onAct}>
          {t(kind === 'quiet' ? 'ask' : kind === 'holdEnds' || kind === 'lengthReview' ? kind : 'mail')}
        </Button>
      )
    case 'message':
      return (
        <LinkButton look="text" to="/intake" search={{ vraag: id }}>
          {t('message')}
        </LinkButton>
      )
    case 'decisionReview':
      return (
        <LinkButton look="text" to="/intake" search={{ vraag: id, paneel: 'kijken' }}>
          {t('decisionReview')}
        </LinkButton>
      )
    case 'intake': {
      const step = row.step === 'planVisit' || row.step === 'visit' ? row.step : null
      const search = step === null ? { vraag: id } : { vraag: id, paneel: intakePanels[step] }
      return (
        <LinkButton look="text" to="/intake" search={search}>
          {t(step ?? 'decide')}
        </LinkButton>
      )
    }
    case 'certificate':
      return (
        <LinkButton
          look="text"
          to="/vrijwilligers/$volunteerId"
          params={{ volunteerId: id }}
          search={{ deel: 'screening' }}
        >
          {t('certificate')}
        </LinkButton>
      )
    case 'afterIntroduction':
    case 'trialEnds':
    case 'pauseEnds':
      return (
        <LinkButton look="text" to="/matches/$id" params={{ id }}>
          {t(kind)}
        </LinkButton>
      )
    default:
      return null
  }
}
