import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleCheck, CircleDashed, Hourglass, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CallFault } from '#client/lib/call-fault.tsx'
import { dayWithYear, shortDay, todayHere } from '#client/lib/dates.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Facts } from '#client/ui/facts.tsx'
import { Section } from '#client/ui/section.tsx'
import { ErrorState, Skeleton } from '#client/ui/states.tsx'
import { Tag, type Tone } from '#client/ui/tag.tsx'
import { useNames } from '#client/ui/names.tsx'
import { ReadBy } from '#client/ui/timeline.tsx'
import { localDateOf } from '#shared/dates.ts'
import { matchStates } from '#shared/matches.ts'
import { showPhone } from '#shared/typed-values.ts'
import { ContactDialog } from './contact-dialog.tsx'
import { UntilDialog } from './day-dialogs.tsx'
import type { VolunteerFile } from './file-types.ts'
import { useChangeVolunteer } from './use-change-volunteer.ts'

type Gate = VolunteerFile['gates'][number]
const gateLooks: Record<Gate['state'], { tone: Tone; icon: typeof CircleCheck }> = {
  met: { tone: 'good', icon: CircleCheck },
  asked: { tone: 'info', icon: Hourglass },
  open: { tone: 'plain', icon: CircleDashed },
  expired: { tone: 'warn', icon: TriangleAlert },
}

const Gates = ({ file }: { file: VolunteerFile }) => {
  const t = useTranslations('volunteers')
  const told = ({ state, on, until }: Gate) => {
    const day = on === null ? '' : shortDay(on)
    if (state === 'met' && until !== null) return t('gates.metUntil', { day, until: dayWithYear(until) })
    return t(`gates.${state}`, { day, until: until === null ? '' : dayWithYear(until) })
  }
  return (
    <Section title={t('gates.title')}>
      {file.gates.length === 0 && <p className="text-muted">{t('gates.none')}</p>}
      <ul className="volunteer-gates">
        {file.gates.map((gate) => (
          <li key={gate.gate}>
            <Tag tone={gateLooks[gate.state].tone} icon={gateLooks[gate.state].icon}>
              {t(`gate.${gate.gate}`)}
            </Tag>
            <span className="text-small">{told(gate)}</span>
          </li>
        ))}
      </ul>
      {file.overrides.map(({ id, gate, by, at, reason }) => (
        <p key={id} className="text-small text-muted">
          {t('gates.override', {
            gate:
              gate === 'certificate' || gate === 'agreement' || gate === 'training'
                ? t(`gate.${gate}`)
                : gate,
            by: by ?? '',
            day: shortDay(localDateOf(at)),
          })}
          {reason !== null && <span className="volunteer-words">: {reason}</span>}
        </p>
      ))}
    </Section>
  )
}

const Pause = ({ file }: { file: VolunteerFile }) => {
  const t = useTranslations('volunteers')
  const errorText = useErrorText()
  const change = useChangeVolunteer()
  const [dialog, setDialog] = useState<'pause' | 'rest'>()
  const about = { volunteerId: file.id, version: file.version }
  const isPaused = file.pausedFrom !== null
  // A rest that is over is history, not something to stop.
  const restUntil = file.restUntil !== null && file.restUntil >= todayHere() ? file.restUntil : null
  const close = () => setDialog(undefined)
  const fresh = () => ({ ...about, commandId: crypto.randomUUID() })
  return (
    <Section title={t('pause.title')}>
      {!isPaused && restUntil === null && <p className="text-muted">{t('pause.none')}</p>}
      {isPaused && (
        <p>
          {file.pausedUntil === null
            ? t('pause.open')
            : t('pause.until', { day: dayWithYear(file.pausedUntil) })}
        </p>
      )}
      {file.pauseReason !== null && <p className="volunteer-words text-small">{file.pauseReason}</p>}
      {restUntil !== null && <p>{t('pause.rest', { day: dayWithYear(restUntil) })}</p>}
      {change.isError && <ErrorState>{errorText(change.error)}</ErrorState>}
      {file.mayChange && file.status !== 'left' && (
        <div className="acts">
          {isPaused ? (
            <Button
              size="small"
              busy={change.isPending}
              onClick={() => change.mutate(({ volunteers }) => volunteers.resume.mutate(fresh()))}
            >
              {t('act.resume')}
            </Button>
          ) : (
            <Button size="small" onClick={() => setDialog('pause')}>
              {t('act.pause')}
            </Button>
          )}
          {restUntil === null ? (
            <Button size="small" onClick={() => setDialog('rest')}>
              {t('act.setRest')}
            </Button>
          ) : (
            <Button
              size="small"
              onClick={() =>
                change.mutate(({ volunteers }) => volunteers.setRest.mutate({ ...fresh(), until: null }))
              }
            >
              {t('act.endRest')}
            </Button>
          )}
        </div>
      )}
      {dialog === 'pause' && (
        <UntilDialog
          {...about}
          onClose={close}
          title={t('act.pause')}
          why={t('pause.why')}
          open
          withReason
          call={(named, values) =>
            ({ volunteers }) =>
              volunteers.pause.mutate({ ...named, ...values })
            }
        />
      )}
      {dialog === 'rest' && (
        <UntilDialog
          {...about}
          onClose={close}
          title={t('act.setRest')}
          open={false}
          withReason={false}
          call={(named, { until }) =>
            ({ volunteers }) =>
              volunteers.setRest.mutate({ ...named, until })
            }
        />
      )}
    </Section>
  )
}

const Contact = ({ file }: { file: VolunteerFile }) => {
  const t = useTranslations('volunteers.file')
  const sources = useTranslations('volunteers.source')
  const [changing, setChanging] = useState(false)
  return (
    <Section
      title={t('contact')}
      aside={
        file.mayChange &&
        file.status !== 'left' && (
          <Button look="text" size="small" onClick={() => setChanging(true)}>
            {t('changeContact')}
          </Button>
        )
      }
    >
      <Facts
        tight
        facts={[
          {
            label: t('phone'),
            value: file.phone && <a href={`tel:${file.phone}`}>{showPhone(file.phone)}</a>,
          },
          { label: t('email'), value: file.email && <a href={`mailto:${file.email}`}>{file.email}</a> },
          { label: t('postcode'), value: [file.postcode4, file.district].filter(Boolean).join(' ') },
          { label: t('where'), value: sources(file.source) },
        ]}
      />
      {changing && <ContactDialog file={file} onClose={() => setChanging(false)} />}
    </Section>
  )
}

const Motivation = ({ file }: { file: VolunteerFile }) => {
  const t = useTranslations('volunteers')
  const show = useNames()
  if (file.motivation === null) return null
  return (
    <Section
      title={t('file.motivation', { name: show(file.firstName) })}
      aside={<ReadBy>{t('file.readByBoth')}</ReadBy>}
    >
      <p className="volunteer-words text-quote">{file.motivation}</p>
    </Section>
  )
}

const Matches = ({ volunteerId }: { volunteerId: string }) => {
  const t = useTranslations('volunteers.file')
  const api = useTRPC()
  const matches = useQuery(api.overview.volunteerMatches.queryOptions({ volunteerId }))
  const stateOf = (status: string) => matchStates.find((state) => state === status) ?? 'proposed'
  return (
    <Section title={t('matches')} aside={matches.data?.filter(({ isOpen }) => isOpen).length}>
      {matches.isPending && <Skeleton rows={1} />}
      {matches.isError && <CallFault error={matches.error} onRetry={() => void matches.refetch()} />}
      {matches.data?.length === 0 && <p className="text-muted">{t('noMatches')}</p>}
      <ul className="volunteer-plain-list">
        {matches.data?.map((match) => (
          <li key={match.id}>
            <Link to="/matches/$id" params={{ id: match.id }}>
              {t('matchLine', { number: String(match.number) })}
            </Link>
            , {t(`matchState.${stateOf(match.status)}`)}
            <span className="text-small text-muted">
              {' '}
              {match.endedOn !== null
                ? t('endedOn', { day: dayWithYear(match.endedOn) })
                : match.trialFrom !== null
                  ? t('since', { day: dayWithYear(match.trialFrom) })
                  : t('proposedOn', { day: dayWithYear(localDateOf(match.proposedAt)) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Beside the file: what has to be in order, pause and rest, matches, how to reach, why she wants this. */
export const VolunteerSide = ({ file }: { file: VolunteerFile }) => (
  <>
    <Gates file={file} />
    <Pause file={file} />
    <Matches volunteerId={file.id} />
    <Contact file={file} />
    <Motivation file={file} />
  </>
)
