import './volunteers.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CallFault } from '#client/lib/call-fault.tsx'
import { shortDay, todayHere, weekDay } from '#client/lib/dates.ts'
import { isMissing } from '#client/lib/refusal.ts'
import { freshFile } from '#client/lib/fresh.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { FactStrip } from '#client/ui/facts.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { NotThere } from '#client/ui/not-there.tsx'
import { CrumbLink, MainPane, Page, Panes, SidePane } from '#client/ui/page.tsx'
import { Banner, Skeleton } from '#client/ui/states.tsx'
import { Tabs } from '#client/ui/tabs.tsx'
import { stageOf } from '#shared/volunteer-standing.ts'
import { type FilePart, fileParts } from './file-parts.ts'
import { CaseloadActs } from './caseload-acts.tsx'
import { DayDialog } from './day-dialogs.tsx'
import type { VolunteerFile as File } from './file-types.ts'
import { HistoryPart } from './history-part.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { ProfilePart } from './profile-part.tsx'
import { ScreeningPart } from './screening-part.tsx'
import { VolunteerSide } from './side-part.tsx'
import { StageTag } from './stage-tag.tsx'

type Me = { id: string; isLead: boolean }

const FirstContact = ({ file }: { file: File }) => {
  const t = useTranslations('volunteers')
  const [open, setOpen] = useState(false)
  if (file.firstContactOn !== null) return shortDay(file.firstContactOn)
  const isLate = file.contactBy < todayHere() && file.status === 'applied'
  return (
    <>
      <span className={isLate ? 'text-late' : undefined}>
        {t('list.callBefore', { day: weekDay(file.contactBy) })}
      </span>{' '}
      {file.mayChange && file.status !== 'left' && (
        <Button look="text" size="small" onClick={() => setOpen(true)}>
          {t('act.logFirstContact')}
        </Button>
      )}
      {open && (
        <DayDialog
          volunteerId={file.id}
          version={file.version}
          onClose={() => setOpen(false)}
          title={t('act.logFirstContact')}
          question={t('ask.day')}
          call={(about, on) =>
            ({ volunteers }) =>
              volunteers.logFirstContact.mutate({ ...about, on })
            }
        />
      )}
    </>
  )
}

const Strip = ({ file, me }: { file: File; me: Me }) => {
  const t = useTranslations('volunteers.file')
  const show = useNames()
  const api = useTRPC()
  const programmes = useQuery(api.organisation.programmes.queryOptions()).data ?? []
  const programme = programmes.find(({ id }) => id === file.programmeId)?.name
  return (
    <FactStrip
      facts={[
        { label: t('strip.applied'), value: shortDay(file.appliedOn) },
        { label: t('strip.firstContact'), value: <FirstContact file={file} /> },
        {
          label: t('strip.carrier'),
          value: (
            <span className="acts">
              {file.carrier === null ? t('nobody') : show(file.carrier.name)}
              <CaseloadActs file={file} isLead={me.isLead} me={me.id} />
            </span>
          ),
        },
        { label: t('strip.programme'), value: programme ?? '' },
        ...(file.leftOn === null ? [] : [{ label: t('strip.left'), value: shortDay(file.leftOn) }]),
      ]}
    />
  )
}

const Lookalikes = ({ file }: { file: File }) => {
  const t = useTranslations('volunteers.file')
  const show = useNames()
  const [first] = file.lookalikes
  if (first === undefined) return null
  return (
    <Banner
      tone="info"
      act={
        <LinkButton to="/vrijwilligers/$volunteerId" params={{ volunteerId: first.id }} size="small">
          {t('openLookalike', { name: show(first.firstName) })}
        </LinkButton>
      }
    >
      {t('lookalike')}
    </Banner>
  )
}

const Opened = ({ file, part, me }: { file: File; part: FilePart; me: Me }) => {
  const t = useTranslations('volunteers.file')
  const show = useNames()
  const navigate = useNavigate()
  const choose = (id: string) => {
    const deel = fileParts.find((one) => one === id)
    void navigate({ to: '/vrijwilligers/$volunteerId', params: { volunteerId: file.id }, search: { deel } })
  }
  return (
    <Panes end={{ wide: 376, narrow: 340 }}>
      <MainPane>
        {!file.mayChange && (
          <Banner tone="info">{t('closed', { carrier: show(file.carrier?.name ?? '') })}</Banner>
        )}
        <Lookalikes file={file} />
        <Strip file={file} me={me} />
        <Tabs
          label={t('parts')}
          chosen={part}
          onChoose={choose}
          tabs={[
            { id: 'profiel', word: t('profile'), content: <ProfilePart file={file} /> },
            { id: 'screening', word: t('screening'), content: <ScreeningPart file={file} /> },
            { id: 'verloop', word: t('history'), content: <HistoryPart file={file} /> },
          ]}
        />
      </MainPane>
      <SidePane label={t('contact')}>
        <VolunteerSide file={file} />
      </SidePane>
    </Panes>
  )
}

/** The file of one volunteer. */
export const VolunteerFile = ({ volunteerId, part }: { volunteerId: string; part: FilePart }) => {
  const t = useTranslations('volunteers')
  const show = useNames()
  const api = useTRPC()
  const file = useQuery(api.volunteers.file.queryOptions({ volunteerId }, freshFile))
  const account = useQuery(api.accounts.me.queryOptions()).data
  const me = { id: account?.id ?? '', isLead: account?.roles.includes('projectLead') ?? false }
  const name = file.data && `${show(file.data.firstName)} ${show(file.data.lastName)}`.trim()
  return (
    <Page
      title={name ?? t('title')}
      tab={t('title')}
      crumb={<CrumbLink to="/vrijwilligers">{t('title')}</CrumbLink>}
      after={file.data && <StageTag stage={stageOf(file.data, todayHere())} />}
      acts={file.data && <MoveButtons file={file.data} isLead={me.isLead} />}
    >
      {file.data ? (
        <Opened file={file.data} part={part} me={me} />
      ) : (
        <Panes>
          <MainPane>
            {isMissing(file.error) ? (
              <NotThere what="volunteer" />
            ) : file.isError ? (
              <CallFault error={file.error} onRetry={() => void file.refetch()} />
            ) : (
              <Skeleton rows={8} onRetry={() => void file.refetch()} />
            )}
          </MainPane>
        </Panes>
      )}
    </Page>
  )
}
