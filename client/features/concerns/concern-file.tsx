import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Phone, ShieldAlert } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { freshFile } from '#client/lib/fresh.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { FactStrip } from '#client/ui/facts.tsx'
import { AnchorButton, LinkButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { CrumbLink, MainPane, Page, Panes, SidePane } from '#client/ui/page.tsx'
import { Banner, EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'
import { Tag } from '#client/ui/tag.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { CodeSteps } from './code-steps.tsx'
import { ConcernLog } from './concern-log.tsx'
import type { ConcernDialogName, ConcernFile } from './concern-types.ts'
import './concerns.css'
import { PatternPanel, ReadersPanel, ToldPanel } from './concern-panels.tsx'
import { SafetyNumbers } from './safety-numbers.tsx'
import { useConcernActs } from './use-concern-acts.ts'
import { useConcernWords } from './use-concern-words.ts'
import { useNow } from './use-now.ts'

const ConcernDialog = lazy(async () => ({ default: (await import('./concern-dialogs.tsx')).ConcernDialog }))

const sidePane = { wide: 380, narrow: 340 }

type FileProps = {
  concernId: string
  dialog: ConcernDialogName | undefined
  onDialog: (dialog: ConcernDialogName | undefined) => void
}

/** One concern: what was told, what was done, what comes next, and who can read it. */
export const ConcernFilePage = (props: FileProps) => {
  const t = useTranslations('concerns')
  const api = useTRPC()
  const file = useQuery(api.concerns.file.queryOptions({ concernId: props.concernId }, freshFile))
  if (file.data) return <OpenConcern {...props} file={file.data} />
  const isGone = refusalOf(file.error) !== undefined
  return (
    <Page title={t('one')} tab={t('tab')} crumb={<CrumbLink to="/signalen">{t('title')}</CrumbLink>}>
      <Panes>
        <MainPane padded>
          {file.isPending && <Skeleton rows={8} onRetry={() => void file.refetch()} />}
          {isGone && <EmptyState title={t('gone')}>{t('whoSees')}</EmptyState>}
          {file.isError && !isGone && <ErrorState onRetry={() => void file.refetch()} />}
        </MainPane>
      </Panes>
    </Page>
  )
}

const dialogOfMove = { weigh: 'weging', decide: 'besluit', close: 'afsluiten', escalate: 'acuut' } as const
const hasDialog = (name: string): name is keyof typeof dialogOfMove => Object.hasOwn(dialogOfMove, name)
const gradable = ['received', 'consulted', 'discussed', 'weighed']

/** The acts of this state; the one that comes next is filled. */
const Acts = ({ file, onDialog }: { file: ConcernFile; onDialog: FileProps['onDialog'] }) => {
  const t = useTranslations('concerns.act')
  const show = useNames()
  const { receive } = useConcernActs()
  const [commandId] = useState(() => crypto.randomUUID())
  const { moves, status, decidedBy } = file
  const mayClose = decidedBy?.isMe !== true
  const next = moves.includes('receive')
    ? 'receive'
    : status === 'decided'
      ? 'close'
      : status === 'weighed'
        ? 'decide'
        : status === 'discussed'
          ? 'weigh'
          : 'log'
  const look = (name: string) => (name === next ? 'filled' : 'quiet')
  const isWorkedOn = status !== 'new' && status !== 'closed'
  return (
    <>
      {file.volunteer.phone !== '' && status !== 'closed' && (
        <AnchorButton icon={Phone} href={`tel:${file.volunteer.phone}`}>
          {t('call', { name: show(file.volunteer.firstName) })}
        </AnchorButton>
      )}
      {gradable.includes(status) && <Button onClick={() => onDialog('zwaarte')}>{t('grade')}</Button>}
      {isWorkedOn && (
        <Button look={look('log')} onClick={() => onDialog('stap')}>
          {t('log')}
        </Button>
      )}
      {(Object.keys(dialogOfMove) as string[])
        .filter(hasDialog)
        .filter((name) => moves.includes(name) && (name !== 'close' || mayClose))
        .map((name) => (
          <Button key={name} look={look(name)} onClick={() => onDialog(dialogOfMove[name])}>
            {t(name)}
          </Button>
        ))}
      {file.canReport && <Button onClick={() => onDialog('melding')}>{t('report')}</Button>}
      {moves.includes('receive') && (
        <Button
          look="filled"
          busy={receive.isPending}
          onClick={() => receive.mutate({ commandId, concernId: file.id, version: file.version })}
        >
          {t('receive')}
        </Button>
      )}
      <ReceiveFault error={receive.error} />
    </>
  )
}

const ReceiveFault = ({ error }: { error: unknown }) => {
  const errorText = useErrorText()
  return error ? <Banner tone="late">{errorText(error)}</Banner> : null
}

const OpenConcern = ({ file, dialog, onDialog }: FileProps & { file: ConcernFile }) => {
  const t = useTranslations('concerns')
  const words = useConcernWords()
  const navigate = useNavigate()
  const clock = words.clock(file, useNow(file.now))
  const isWorkedOn = file.status !== 'new' && file.status !== 'closed'
  useKeys([
    ...(isWorkedOn ? [{ keys: ['l'], label: t('act.log'), run: () => onDialog('stap') }] : []),
    { keys: ['Escape'], label: t('title'), run: () => void navigate({ to: '/signalen' }) },
  ])
  const { matchId } = file
  return (
    <Page
      title={words.pair(file.volunteer.firstName, file.parentFirstName)}
      tab={t('tab')}
      crumb={<CrumbLink to="/signalen">{t('title')}</CrumbLink>}
      after={
        <Tag tone="safety" icon={ShieldAlert}>
          {t(`grade.${file.grade}`)}
        </Tag>
      }
    >
      <Panes end={sidePane}>
        <MainPane>
          <FactStrip
            facts={[
              { label: t('facts.state'), value: t(`state.${file.status}`) },
              ...(clock === null ? [] : [{ label: t('facts.by'), value: <b>{clock.words}</b> }]),
              { label: t('facts.raised'), value: words.told(file, file.volunteer.firstName) },
              ...(matchId === null
                ? []
                : [
                    {
                      label: t('facts.match'),
                      value: (
                        <LinkButton look="text" size="small" to="/matches/$id" params={{ id: matchId }}>
                          {t('toMatch')}
                        </LinkButton>
                      ),
                    },
                  ]),
            ]}
          />
          <div className="acts concern-acts">
            <Acts file={file} onDialog={onDialog} />
          </div>
          <div className="concern-body">
            <ToldPanel file={file} />
            <ConcernLog file={file} />
          </div>
        </MainPane>
        <SidePane label={t('steps.title')}>
          <SafetyNumbers />
          <CodeSteps file={file} />
          <PatternPanel file={file} />
          <ReadersPanel file={file} />
        </SidePane>
      </Panes>
      {dialog && (
        <Suspense>
          <ConcernDialog key={dialog} name={dialog} file={file} onClose={() => onDialog(undefined)} />
        </Suspense>
      )}
    </Page>
  )
}
