import { useQuery } from '@tanstack/react-query'
import { ShieldAlert } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { localDateOf } from '#shared/dates.ts'
import { shortDay } from '#client/lib/dates.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { ReadBy, Timeline, TimelineEntry } from '#client/ui/timeline.tsx'

const RaiseDialog = lazy(async () => ({ default: (await import('./raise-dialog.tsx')).RaiseDialog }))

/** In a dossier: that there is a concern, for who may read it, and the way to write one down. It stands apart. */
export const ConcernsOfMatch = ({ matchId }: { matchId: string }) => {
  const t = useTranslations('concerns')
  const api = useTRPC()
  const [isOpen, setOpen] = useState(false)
  const concerns = useQuery(api.concerns.ofMatch.queryOptions({ matchId }, { retry: false })).data ?? []
  return (
    <>
      <Button icon={ShieldAlert} onClick={() => setOpen(true)}>
        {t('act.raise')}
      </Button>
      {concerns.length > 0 && (
        <Timeline label={t('title')}>
          {concerns.map(({ id, raisedAt, status }) => (
            <TimelineEntry
              key={id}
              safety
              day={shortDay(localDateOf(raisedAt))}
              date={localDateOf(raisedAt)}
              icon={ShieldAlert}
              head={
                <span>
                  <b>{t('timelineHead')}</b> {t('timeline', { state: t(`state.${status}`) })}
                </span>
              }
              readBy={<ReadBy closed>{t('timelineRead')}</ReadBy>}
            >
              <LinkButton look="text" size="small" to="/signalen/$id" params={{ id }}>
                {t('title')}
              </LinkButton>
            </TimelineEntry>
          ))}
        </Timeline>
      )}
      {isOpen && (
        <Suspense>
          <RaiseDialog matchId={matchId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
