import {
  BadgeCheck,
  CalendarCheck,
  CalendarPlus,
  CircleHelp,
  Eye,
  Footprints,
  Gauge,
  HandHeart,
  HeartHandshake,
  Hourglass,
  Inbox,
  type LucideIcon,
  MessageSquareText,
  Pause,
  Phone,
  PhoneForwarded,
  ShieldAlert,
  Timer,
  Undo2,
  UserPlus,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { type BoundaryAnswer, BoundaryShape } from '#client/ui/boundary-shape.tsx'
import { Row } from '#client/ui/row.tsx'
import type { LocalDate } from '#shared/dates.ts'
import type { DueKind } from '#shared/dues.ts'
import { RowAct } from './row-act.tsx'
import { ThingRowLink } from './thing-link.tsx'
import type { TodayRow } from './today-data.ts'
import { useTodayWords } from './use-today-words.ts'

const icons: Record<DueKind, LucideIcon> = {
  concern: ShieldAlert,
  promise: HandHeart,
  message: MessageSquareText,
  check: Gauge,
  callAsked: Phone,
  quiet: Footprints,
  answerOpen: CircleHelp,
  introductionPlan: CalendarPlus,
  introduction: CalendarCheck,
  afterIntroduction: HeartHandshake,
  trialEnds: CalendarCheck,
  pauseEnds: Pause,
  closingEnds: CalendarCheck,
  lengthReview: Timer,
  aftercare: PhoneForwarded,
  intake: Inbox,
  decisionReview: Eye,
  applicant: UserPlus,
  certificate: BadgeCheck,
  holdEnds: Undo2,
  waitingParent: Hourglass,
  waitingVolunteer: Hourglass,
}

const shapeOf = ({ because }: NonNullable<TodayRow['check']>): BoundaryAnswer => {
  if (because === 'today' || because === 'red') return 'red'
  return because === 'wish' || because === 'erased' ? 'none' : 'orange'
}

type TodayLineProps = {
  row: TodayRow
  today: LocalDate
  /** The list holds the work of everybody: each row says whose it is. */
  isAll: boolean
  mayAct: boolean
  chosen: boolean
  busy: boolean
  below: ReactNode
  onCall: () => void
  onAct: () => void
  onLater: () => void
}

/** One row of Vandaag. */
export const TodayLine = ({
  row,
  today,
  isAll,
  mayAct,
  chosen,
  busy,
  below,
  onCall,
  onAct,
  onLater,
}: TodayLineProps) => {
  const t = useTranslations('overview')
  const words = useTodayWords()
  const due = words.due(row, today)
  return (
    <Row
      id={row.dueKey}
      icon={icons[row.kind]}
      chosen={chosen}
      tall={row.kind === 'concern'}
      who={<ThingRowLink about={row.about}>{words.whoInRow(row)}</ThingRowLink>}
      what={
        row.kind === 'check' ? (
          <span className="row-check">
            {row.check !== null && <BoundaryShape answer={shapeOf(row.check)} silent />} {words.what(row)}
          </span>
        ) : (
          words.what(row)
        )
      }
      note={words.note(row, isAll)}
      due={due.words}
      dueTone={due.tone}
      act={<RowAct row={row} mayAct={mayAct} busy={busy} onCall={onCall} onAct={onAct} />}
      later={
        row.kind !== 'concern' && (
          <Button look="calm" onClick={onLater}>
            {t('act.later')}
          </Button>
        )
      }
      below={below}
    />
  )
}
