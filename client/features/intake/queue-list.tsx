import { useTranslations } from 'use-intl'
import { useNames } from '#client/ui/names.tsx'
import { QueueLink } from '#client/ui/queue.tsx'
import { EmptyState } from '#client/ui/states.tsx'
import { TabLink, TabLinks } from '#client/ui/tabs.tsx'
import { weekDay } from '#client/lib/dates.ts'
import { type QueueAnswer, type QueueRow, type Tab, tabRows, tabs } from './intake-data.ts'
import { useIntakeWords } from './use-intake-words.ts'

const words = {
  nieuw: { name: 'queue.fresh', title: 'queue.emptyFresh', text: 'queue.emptyFreshText' },
  gesprek: { name: 'queue.talking', title: 'queue.emptyTalking', text: 'queue.emptyTalkingText' },
  later: { name: 'queue.later', title: 'queue.emptyLater', text: 'queue.emptyLaterText' },
} as const

const Item = ({ row, tab, today, chosen }: { row: QueueRow; tab: Tab; today: string; chosen: boolean }) => {
  const t = useTranslations('intake')
  const say = useIntakeWords()
  const show = useNames()
  const due = say.due(row.due, today)
  const held = tab === 'later' && row.holdUntil !== null
  const step = row.due !== null && tab === 'gesprek' ? t(`due.step.${row.due.step}`) : undefined
  const what = [
    row.kinds.length === 0 ? t('queue.nothingAsked') : say.kinds(row.kinds),
    ...(row.source === 'referrer' ? [t('queue.byReferrer')] : []),
    ...(row.hasNews ? [t('queue.news')] : []),
  ]
  return (
    <li data-row-id={row.id}>
      <QueueLink
        to="/intake"
        search={{ lijst: tab, vraag: row.id }}
        data-row-open=""
        data-chosen={chosen ? '' : undefined}
        name={show(row.firstName) || row.postcode4 || t('queue.unknownPlace')}
        due={held ? t('due.back', { day: weekDay(row.holdUntil ?? today) }) : (step ?? due.words)}
        dueTone={held || step ? 'plain' : due.tone}
        what={what.join(', ')}
        where={step ? due.words : (row.postcode4 ?? '')}
      />
    </li>
  )
}

/** The queue in its three lists: who must be called first stands on top. */
export const QueueList = ({
  queue,
  tab,
  chosen,
}: {
  queue: QueueAnswer
  tab: Tab
  chosen: string | undefined
}) => {
  const t = useTranslations('intake')
  const { rows, count } = queue[tabRows[tab]]
  return (
    <>
      <TabLinks label={t('queue.tabs')}>
        {tabs.map((one) => (
          <TabLink
            key={one}
            to="/intake"
            search={{ lijst: one }}
            count={queue[tabRows[one]].count}
            aria-current={one === tab ? 'page' : undefined}
          >
            {t(words[one].name)}
          </TabLink>
        ))}
      </TabLinks>
      {rows.length === 0 ? (
        <div className="intake-empty">
          <EmptyState title={t(words[tab].title)}>{t(words[tab].text)}</EmptyState>
        </div>
      ) : (
        <>
          <ul>
            {rows.map((row) => (
              <Item key={row.id} row={row} tab={tab} today={queue.today} chosen={row.id === chosen} />
            ))}
          </ul>
          <p className="text-micro intake-order">
            {count > rows.length && `${t('queue.more', { count: String(count - rows.length) })}. `}
            {t(tab === 'later' ? 'queue.laterOrder' : 'queue.order')}
          </p>
        </>
      )}
    </>
  )
}
