import { listText } from '../dates-text.ts'
import { timesInASentence } from '../check-rows.ts'
import { Icon, type IconName } from '../icons.tsx'
import type { RequestStatus, VolunteerGlimpse } from '../ports.ts'
import { pathTo, type View } from '../view.ts'

type OfferProps = { view: View; status: RequestStatus; offer: VolunteerGlimpse; commandId: string }

const initial = (name: string | null): string => name?.trim().slice(0, 1).toLocaleUpperCase() ?? ''

/** Two people, two circles, equal in size. Without a name the second one is a question. */
const Pair = ({ left, right }: { left: string; right: string }) => (
  <span className="pair" aria-hidden="true">
    <span>{left}</span>
    <span className={right === '' ? 'open' : undefined}>{right === '' ? '?' : right}</span>
  </span>
)

const Fact = ({ icon, children }: { icon: IconName; children: string }) => (
  <li className="line">
    <Icon name={icon} />
    <span>{children}</span>
  </li>
)

const Facts = ({ view, offer }: { view: View; offer: VolunteerGlimpse }) => {
  const { status: say, frame } = view.words
  const spoken = listText(
    view.locale,
    offer.languages.map((code) => frame(`spoken.${code}`)),
  )
  const times = timesInASentence(view.words, view.locale, offer.dayParts)
  return (
    <ul className="lines">
      {offer.district !== null && (
        <Fact icon="near">{say('offer.livesIn', { district: offer.district })}</Fact>
      )}
      {offer.languages.length > 0 && (
        <Fact icon="language">{say('offer.speaks', { languages: spoken })}</Fact>
      )}
      {times !== '' && <Fact icon="calendar">{say('offer.hasTime', { times })}</Fact>}
      {offer.certificateSeen && <Fact icon="good">{say('offer.certificate')}</Fact>}
    </ul>
  )
}

/** Somebody to meet, with a yes and a "rather someone else" of the same size. A no needs no reason. */
export const Offer = ({ view, status, offer, commandId }: OfferProps) => {
  const say = view.words.status
  const coordinator = status.coordinator?.firstName
  const heading =
    offer.firstName === null ? say('now.offer') : say('now.offerNamed', { name: offer.firstName })
  return (
    <section className="box offer" aria-labelledby="aanbod">
      <div className="line">
        <Pair left={initial(status.parentFirstName)} right={initial(offer.firstName)} />
        <h2 id="aanbod">{heading}</h2>
      </div>
      {coordinator !== undefined && <p>{say('offer.knows', { coordinator })}</p>}
      {offer.introduction !== '' && (
        <blockquote>
          <bdi>{offer.introduction}</bdi>
        </blockquote>
      )}
      <Facts view={view} offer={offer} />
      <h3>{say('offer.wantTo')}</h3>
      <form method="post" action={pathTo(view, 'mijn/kennismaken')} className="acts">
        <input type="hidden" name="formToken" value={view.formToken} />
        <input type="hidden" name="commandId" value={commandId} />
        <input type="hidden" name="match" value={offer.matchId} />
        <input type="hidden" name="version" value={offer.matchVersion} />
        <button className="button" name="antwoord" value="yes">
          {say('offer.yes')}
        </button>
        <button className="button outline" name="antwoord" value="no">
          {say('offer.other')}
        </button>
      </form>
      <p className="quiet">
        {say('offer.noReason')} {coordinator !== undefined && say('text.coordinatorThere', { coordinator })}
      </p>
    </section>
  )
}
