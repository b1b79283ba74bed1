import { Clock3, Footprints, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { localDateOf } from '#shared/dates.ts'
import { useMoments } from '../data.ts'
import { useDevice } from '../device.ts'
import { CallButton } from '../parts/call.tsx'
import { Page } from '../parts/page.tsx'
import { Fault, useRefusalSentence } from '../parts/states.tsx'
import { todayHere, useWords } from '../parts/words.ts'
import { usePhone, useReachable, useWaiting } from '../phone-context.tsx'
import { useCoordinator, useCoordinatorName, useFamilyName } from '../use-families.ts'
import { type Waiting, waitsTooLong } from '../waiting/entries.ts'

const useTitle = () => {
  const t = useTranslations('phone.sync')
  const words = useWords()
  const familyName = useFamilyName()
  return (waiting: Waiting): { title: string; text: string } => {
    const name = familyName(waiting.matchId)
    if (waiting.act === 'undo') return { title: t('undo', { name }), text: '' }
    const { happenedOn, minutes } = waiting.entry
    const text = minutes === null ? [] : [words.duration(minutes)]
    return {
      title: waiting.act === 'log' ? t('contact', { name }) : t('change', { name }),
      text: [words.day(happenedOn), ...text].join(', '),
    }
  }
}

/** The server said no: the words stay here until the volunteer has decided. */
const Refused = ({ waiting }: { waiting: Waiting }) => {
  const t = useTranslations('phone.sync')
  const { room } = usePhone()
  const { data } = useMoments()
  const sentenceOf = useRefusalSentence()
  const { title, text } = useTitle()(waiting)
  const again = async () => {
    const version = data?.find(({ id }) => id === waiting.momentId)?.version ?? 1
    await room.again(waiting, version)
    await room.sendNow()
  }
  return (
    <section className="box fails">
      <h3>{title}</h3>
      <p className="muted">{text}</p>
      {waiting.act !== 'undo' && waiting.entry.line !== '' && <p className="said">{waiting.entry.line}</p>}
      {waiting.refused !== null && <Fault>{sentenceOf(waiting.refused)}</Fault>}
      <div className="duo">
        <button
          className="button soft small"
          type="button"
          onClick={() => void room.throwAway(waiting.commandId)}
        >
          {t('throwAway')}
        </button>
        <button className="button soft small" type="button" onClick={() => void again()}>
          {t('again')}
        </button>
      </div>
    </section>
  )
}

const LastSent = () => {
  const t = useTranslations('phone')
  const words = useWords()
  const { sentAt } = useDevice()
  if (sentAt === null) return null
  const on = localDateOf(sentAt)
  const day = on === todayHere() ? t('day.today') : words.shortDay(on)
  return (
    <p className="small muted">{t('sync.last', { when: t('day.at', { day, time: words.time(sentAt) }) })}</p>
  )
}

/** What still has to be sent, in calm words; it goes by itself as soon as it can. */
export const WaitingList = () => {
  const t = useTranslations('phone.sync')
  const { connection, room } = usePhone()
  const isReachable = useReachable()
  const coordinator = useCoordinator()
  const coordinatorName = useCoordinatorName()
  const { entries } = useWaiting()
  const titleOf = useTitle()
  const [now] = useState(() => new Date())
  const refused = entries.filter((waiting) => waiting.refused !== null)
  const waits = entries.filter((waiting) => waiting.refused === null)
  const sendNow = async () => {
    await connection.tryAgain()
    await room.sendNow()
  }
  return (
    <Page title={t('title')} back="">
      <div className="hi">
        <h1>{t('title')}</h1>
        {!isReachable && <output className="sync waits">{t('offline')}</output>}
      </div>
      {waitsTooLong(waits, now) && (
        <section className="box warns">
          <p>{t('tooLong', { name: coordinatorName })}</p>
          {coordinator !== null && <CallButton name={coordinator.firstName} phone={coordinator.phone} soft />}
        </section>
      )}
      {refused.length > 0 && (
        <section className="tight" aria-labelledby="lukte-niet">
          <h2 id="lukte-niet">{t('refusedTitle', { count: refused.length })}</h2>
          {refused.map((waiting) => (
            <Refused key={waiting.commandId} waiting={waiting} />
          ))}
        </section>
      )}
      {waits.length > 0 && (
        <section className="tight" aria-labelledby="wacht">
          <h2 id="wacht">{t('waitingTitle', { count: waits.length })}</h2>
          <p className="muted">{t('onPhone')}</p>
          <ul className="box tasks">
            {waits.map((waiting) => {
              const { title, text } = titleOf(waiting)
              return (
                <li key={waiting.commandId}>
                  <div className="task">
                    <Footprints className="icon" aria-hidden strokeWidth={1.75} />
                    <span>
                      <b>{title}</b>
                      <small>{text}</small>
                    </span>
                    <span className="due">
                      <Clock3 className="icon" aria-hidden strokeWidth={1.75} />
                      <b>{t('wait')}</b>
                    </span>
                  </div>
                </li>
              )
            })}
          </ul>
          <button className="button soft" type="button" onClick={() => void sendNow()}>
            <RefreshCw className="icon" aria-hidden strokeWidth={1.75} />
            {t('now')}
          </button>
        </section>
      )}
      {entries.length === 0 && <output>{t('nothing')}</output>}
      <LastSent />
    </Page>
  )
}
