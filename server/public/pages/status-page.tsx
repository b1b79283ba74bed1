import { listText } from '../dates-text.ts'
import { Icon } from '../icons.tsx'
import { Agreement } from '../parts/agreement.tsx'
import { PhoneLink, PublicPage } from '../parts/layout.tsx'
import { Offer } from '../parts/offer.tsx'
import { Road } from '../parts/road.tsx'
import type { RequestStatus } from '../ports.ts'
import { isOver, nowOf, roadOf } from '../status-road.ts'
import { pathTo, type View } from '../view.ts'

/** What was just done, told once after the redirect. */
export const statusTold = ['yes', 'no', 'agreed', 'passedOn', 'mailed', 'stopped', 'changed'] as const
export type StatusTold = (typeof statusTold)[number]

const toldKeys = {
  yes: 'offer.saidYes',
  no: 'offer.saidOther',
  agreed: 'agreed.justAccepted',
  passedOn: 'passOn.sent',
  mailed: 'mailCode.sent',
  stopped: 'stop.stopped',
  changed: 'offer.changed',
} as const satisfies Record<StatusTold, string>

const CallCoordinator = ({ view, status }: { view: View; status: RequestStatus }) => {
  const { words, organisation } = view
  const coordinator = status.coordinator
  return (
    <>
      <Icon name="call" />
      <p>
        {coordinator === null
          ? words.frame('askOrChange')
          : words.status('coordinator', { name: coordinator.firstName })}
        <br />
        <PhoneLink phone={coordinator?.phone ?? organisation.phone} />
        <br />
        <a className="mail" href={pathTo(view, 'mijn/iets-doorgeven')}>
          {words.status('passOn.link')}
        </a>
      </p>
    </>
  )
}

const Now = ({ view, status }: { view: View; status: RequestStatus }) => {
  const { heading, sentences } = nowOf(status, view.words, view.locale, view.organisation.weeksToMatch)
  return (
    <section className="box" aria-labelledby="nu">
      <h2 id="nu">{heading}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
    </section>
  )
}

type StatusProps = { view: View; status: RequestStatus; told: StatusTold | null; commandId: string }

/** Where the request stands, who has been found, what was agreed, and how to stop. Names nothing of the story. */
export const StatusPage = ({ view, status, told, commandId }: StatusProps) => {
  const { status: say, frame } = view.words
  const kinds = status.kinds.map((kind) => frame(`kind.${kind}`).toLocaleLowerCase())
  const road = roadOf(status, view.words, view.locale)
  return (
    <PublicPage
      view={view}
      title={say('mine')}
      closeQuickly
      call={<CallCoordinator view={view} status={status} />}
    >
      <div>
        <h1>{say('mine')}</h1>
        <p className="why">
          {kinds.length > 0 && say('asked', { kinds: listText(view.locale, kinds) })}{' '}
          <span className="number">{say('number', { number: status.number })}</span>
        </p>
      </div>
      {told !== null && <output className="box good">{say(toldKeys[told])}</output>}
      {status.phase === 'offer' && status.offer !== null ? (
        <Offer view={view} status={status} offer={status.offer} commandId={commandId} />
      ) : (
        <Now view={view} status={status} />
      )}
      {road.length > 0 && (
        <section className="flow" aria-labelledby="weg">
          <h2 id="weg">{say('road.title')}</h2>
          <Road steps={road} />
        </section>
      )}
      {status.agreement !== null && (
        <Agreement view={view} agreement={status.agreement} commandId={commandId} />
      )}
      {status.hasEmail && (
        <section className="stop tight" aria-labelledby="link">
          <h2 id="link">{say('mailCode.heading')}</h2>
          <a className="plain" href={pathTo(view, 'mijn/link')}>
            {say('mailCode.link')}
          </a>
        </section>
      )}
      {!isOver(status.phase) && (
        <section className="stop tight" aria-labelledby="stop">
          <h2 id="stop">{say('stop.heading')}</h2>
          <p>{say('stop.text')}</p>
          <a className="plain" href={pathTo(view, 'mijn/stoppen')}>
            {say('stop.link')}
          </a>
        </section>
      )}
    </PublicPage>
  )
}
