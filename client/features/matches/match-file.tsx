import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  Check,
  CirclePause,
  CircleX,
  Clock3,
  Flag,
  Handshake,
  Hourglass,
  type LucideIcon,
  Sprout,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CallFault } from '#client/lib/call-fault.tsx'
import { isRunningMatch, type MatchState } from '#shared/matches.ts'
import { isMissing, refusalOf } from '#client/lib/refusal.ts'
import { freshFile } from '#client/lib/fresh.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { useNames } from '#client/ui/names.tsx'
import { NotThere } from '#client/ui/not-there.tsx'
import { CrumbLink, MainPane, Page, Panes, SidePane } from '#client/ui/page.tsx'
import { Skeleton } from '#client/ui/states.tsx'
import { Tag, type Tone } from '#client/ui/tag.tsx'
import { ReadBy } from '#client/ui/timeline.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { ActFault } from './act-fault.tsx'
import { AgreementPanel } from './agreement-panel.tsx'
import { ClosedFile } from './closed-file.tsx'
import { FileStrip } from './file-strip.tsx'
import type { MatchFile as File } from './file-types.ts'
import { GatesPanel } from './gates-panel.tsx'
import { HoursPanel } from './hours-panel.tsx'
import { MatchActs } from './match-acts.tsx'
import { MatchDialog } from './match-dialogs.tsx'
import type { DialogName, FileSearch } from './match-search.ts'
import { MatchTimeline } from './match-timeline.tsx'
import { OverPanel } from './over-panel.tsx'
import { MeetingPanel, PeoplePanel } from './side-panels.tsx'
import { WhyPanel } from './why-panel.tsx'
import { useDirectActs } from './use-direct-acts.ts'
import './matches.css'

const marks: Record<MatchState, { tone: Tone; icon: LucideIcon }> = {
  proposed: { tone: 'info', icon: Clock3 },
  introduction: { tone: 'info', icon: Handshake },
  trial: { tone: 'info', icon: Sprout },
  active: { tone: 'good', icon: Check },
  paused: { tone: 'warn', icon: CirclePause },
  closing: { tone: 'warn', icon: Flag },
  ended: { tone: 'plain', icon: Flag },
  declined: { tone: 'plain', icon: CircleX },
  withdrawn: { tone: 'plain', icon: CircleX },
  expired: { tone: 'plain', icon: Hourglass },
}

const sidePane = { wide: 464, narrow: 408 }

type FileProps = {
  matchId: string
  /** What the coordinator saw when she proposed: drawn by the page, which knows who tells it. */
  renderExplanation: (file: File) => ReactNode
  /** What is between the volunteer and the own coordinator; nothing for anybody else. */
  renderChecks: (file: File) => ReactNode
  /** What stands apart from the dossier: drawn by the page, for who may see it. */
  renderConcerns: (file: File) => ReactNode
  search: FileSearch
  onSearch: (search: Partial<FileSearch>) => void
}

/** The dossier of one match: what happened, what was agreed, and what can be done now. */
export const MatchFilePage = (props: FileProps) => {
  const t = useTranslations('matches')
  const api = useTRPC()
  const file = useQuery(api.matches.file.queryOptions({ matchId: props.matchId }, freshFile))
  if (file.data) return <OpenFile {...props} file={file.data} />
  return (
    <Page title={t('title')} tab={t('tab')} crumb={<CrumbLink to="/matches">{t('title')}</CrumbLink>}>
      <Panes>
        <MainPane padded>
          {file.isPending && <Skeleton rows={8} onRetry={() => void file.refetch()} />}
          {file.isError && refusalOf(file.error)?.code === 'notInYourCaseload' && (
            <ClosedFile matchId={props.matchId} />
          )}
          {isMissing(file.error) && <NotThere what="match" />}
          {file.isError && !isMissing(file.error) && refusalOf(file.error)?.code !== 'notInYourCaseload' && (
            <CallFault error={file.error} onRetry={() => void file.refetch()} />
          )}
        </MainPane>
      </Panes>
    </Page>
  )
}

const OpenFile = ({
  matchId,
  search,
  onSearch,
  renderExplanation,
  renderChecks,
  renderConcerns,
  file,
}: FileProps & { file: File }) => {
  const t = useTranslations('matches')
  const show = useNames()
  const api = useTRPC()
  const navigate = useNavigate()
  const timeline = useQuery(api.overview.matchTimeline.queryOptions({ matchId }, freshFile))
  const direct = useDirectActs(file)
  const onDialog = (doe: DialogName | undefined) => onSearch({ doe })
  const isRunning = isRunningMatch(file.status)
  useKeys([
    ...(isRunning ? [{ keys: ['l'], label: t('keys.log'), run: () => onDialog('contact') }] : []),
    ...(isRunning || file.status === 'introduction'
      ? [
          {
            keys: ['a'],
            label: t('keys.agreement'),
            run: () => void navigate({ to: '/matches/$id/afspraken-aanpassen', params: { id: file.id } }),
          },
        ]
      : []),
    { keys: ['n'], label: t('keys.note'), run: () => onDialog('notitie') },
    { keys: ['Escape'], label: t('keys.back'), run: () => void navigate({ to: '/matches' }) },
  ])
  const { tone, icon } = marks[file.status]
  return (
    <Page
      title={t('pair', { volunteer: show(file.volunteer.firstName), family: show(file.family.firstName) })}
      tab={t('tab')}
      crumb={<CrumbLink to="/matches">{t('title')}</CrumbLink>}
      after={
        <Tag tone={tone} icon={icon}>
          {t(`status.${file.status}`)}
        </Tag>
      }
      search={false}
      acts={<MatchActs file={file} direct={direct} onDialog={onDialog} />}
      status={<ReadBy>{t('keys.read')}</ReadBy>}
    >
      <Panes end={sidePane}>
        <MainPane>
          <ActFault error={direct.error} />
          <FileStrip file={file} entries={timeline.data} />
          <div className="match-main">
            {renderConcerns(file)}
            {timeline.isPending && <Skeleton rows={6} onRetry={() => void timeline.refetch()} />}
            {timeline.isError && <CallFault error={timeline.error} onRetry={() => void timeline.refetch()} />}
            {timeline.data && (
              <MatchTimeline
                file={file}
                entries={timeline.data}
                kind={search.toon}
                onKind={(toon) => onSearch({ toon })}
              />
            )}
          </div>
        </MainPane>
        <SidePane label={t('agreement.title')}>
          <OverPanel file={file} />
          <GatesPanel file={file} onDialog={onDialog} />
          {!isRunning && <MeetingPanel file={file} />}
          <AgreementPanel file={file} onDialog={onDialog} />
          {renderChecks(file)}
          <HoursPanel file={file} entries={timeline.data ?? []} />
          <PeoplePanel file={file} />
          <WhyPanel file={file} explanation={renderExplanation(file)} />
          {isRunning && <MeetingPanel file={file} />}
        </SidePane>
      </Panes>
      {search.doe && (
        <MatchDialog key={search.doe} name={search.doe} file={file} onClose={() => onDialog(undefined)} />
      )}
    </Page>
  )
}
