import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { shortDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { SidePane } from '#client/ui/page.tsx'
import { Agenda, DoneList, FigureList, Section } from '#client/ui/section.tsx'
import { ThingLink } from './thing-link.tsx'
import type { Appointment, Today } from './today-data.ts'
import { timeIn, useTodayWords } from './use-today-words.ts'

const stages = ['trial', 'active', 'paused', 'closing'] as const

const dayAndDate = new Intl.DateTimeFormat('nl', { timeZone: 'UTC', weekday: 'short', day: 'numeric' })

/** Beside the work: the week, the matches in numbers, and what was just put away. */
export const TodaySide = ({
  data,
  isAll,
  onUndo,
}: {
  data: Today
  isAll: boolean
  onUndo: (dueKey: string, names: readonly string[]) => void
}) => {
  const t = useTranslations('overview.side')
  const ui = useTranslations('ui')
  const words = useTodayWords()
  const show = useNames()
  const whatOf = ({ kind, names }: Appointment) => {
    const [first = '', second = ''] = names.map(show)
    return kind === 'introduction'
      ? t('introduction', { volunteer: first, parent: second })
      : t(kind, { name: first })
  }
  const figures = stages.flatMap((stage) =>
    data.matches[stage] === 0
      ? []
      : [
          {
            id: stage,
            number: data.matches[stage],
            label: (
              <Link to="/matches" search={{ fase: stage, ...(isAll ? { van: 'iedereen' } : {}) }}>
                {t(stage, { count: data.matches[stage] })}
              </Link>
            ),
          },
        ],
  )
  return (
    <SidePane label={t('label')}>
      <Section title={t('week')}>
        {data.week.length === 0 ? (
          <p className="text-muted">{t('noWeek')}</p>
        ) : (
          <Agenda
            items={data.week.map((one, at) => {
              const date = one.at.slice(0, 10)
              const isFirst = data.week[at - 1]?.at.slice(0, 10) !== date
              return {
                id: `${one.about.id}${one.at}`,
                ...(isFirst ? { day: dayAndDate.format(new Date(`${date}T12:00:00Z`)) } : {}),
                today: date === data.today,
                time: timeIn(one.at),
                what: <ThingLink about={one.about}>{whatOf(one)}</ThingLink>,
              }
            })}
          />
        )}
      </Section>
      <Section title={t(isAll ? 'allMatches' : 'matches')}>
        {figures.length === 0 ? (
          <p className="text-muted">{t('noMatches')}</p>
        ) : (
          <FigureList figures={figures} />
        )}
      </Section>
      <Section title={t('done')}>
        {data.done.length === 0 ? (
          <p className="text-muted">{t('nothingDone')}</p>
        ) : (
          <DoneList
            items={data.done.map(({ dueKey, until, names }) => ({
              id: dueKey,
              what: t('away', { name: words.who(names), day: shortDay(until) }),
              undo: (
                <Button look="text" size="small" onClick={() => onUndo(dueKey, names)}>
                  {ui('undo')}
                </Button>
              ),
            }))}
          />
        )}
      </Section>
    </SidePane>
  )
}
