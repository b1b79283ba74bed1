import { Cups, Icon, type IconName } from '../icons.tsx'
import { LanguageList } from '../parts/language-switch.tsx'
import { PublicPage, RatherCall } from '../parts/layout.tsx'
import { Road } from '../parts/road.tsx'
import { pathTo, type View } from '../view.ts'

const facts = [
  ['help', 'what', 'whatText'],
  ['free', 'cost', 'costText'],
  ['private', 'who', 'whoText'],
  ['leave', 'bound', 'boundText'],
] as const satisfies readonly (readonly [IconName, string, string])[]

const Cover = ({ view }: { view: View }) => (
  <div className="tint edge">
    <div className="cover">
      <h1>{view.words.pages('start.title')}</h1>
      <p>{view.words.pages('start.intro')}</p>
      <Cups />
    </div>
  </div>
)

const GoodToKnow = ({ view }: { view: View }) => {
  const { pages } = view.words
  return (
    <section className="flow" aria-labelledby="weten">
      <h2 id="weten">{pages('start.goodToKnow')}</h2>
      <dl className="facts">
        {facts.map(([icon, question, answer]) => (
          <div key={question}>
            <dt>
              <Icon name={icon} />
              {pages(`start.${question}`)}
            </dt>
            <dd>{pages(`start.${answer}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const HowItGoes = ({ view }: { view: View }) => {
  const { pages } = view.words
  const days = view.organisation.firstContactWorkingDays
  return (
    <section className="flow" aria-labelledby="zo">
      <h2 id="zo">{pages('start.how')}</h2>
      <Road
        steps={[
          { state: 'later', title: pages('start.step1'), when: pages('start.step1Text') },
          { state: 'later', title: pages('start.step2'), when: pages('start.step2Text', { days }) },
          { state: 'later', title: pages('start.step3'), when: pages('start.step3Text') },
          { state: 'later', title: pages('start.step4'), when: pages('start.step4Text') },
        ]}
      />
      <a className="button outline" href={pathTo(view, 'hulpvraag/1')}>
        {pages('start.ask')}
      </a>
    </section>
  )
}

/** Where a parent arrives: what this is, what it costs, who reads it, and the way in. */
export const StartPage = ({ view }: { view: View }) => {
  const { pages } = view.words
  return (
    <PublicPage view={view} title={pages('start.pageTitle')} cover={<Cover view={view} />}>
      <div className="tight">
        <a className="button" href={pathTo(view, 'hulpvraag/1')}>
          {pages('start.ask')}
          <Icon name="forth" className="end" />
        </a>
        <p className="line quiet">
          <Icon name="time" />
          <span>{pages('start.duration')}</span>
        </p>
      </div>
      <RatherCall view={view} />
      <GoodToKnow view={view} />
      <HowItGoes view={view} />
      <section className="flow" aria-labelledby="talen">
        <h2 id="talen">{pages('start.ownLanguage')}</h2>
        <LanguageList view={view} />
      </section>
      <section className="box" aria-labelledby="al">
        <h2 id="al">{pages('start.asked')}</h2>
        <p>{pages('start.askedText')}</p>
        <a className="plain" href={pathTo(view, 'mijn')}>
          <Icon name="code" />
          {pages('start.haveCode')}
        </a>
      </section>
      <section aria-labelledby="anders">
        <h2 id="anders">{pages('start.others')}</h2>
        <ul>
          <li>
            <a className="plain" href={pathTo(view, 'verwijzers')}>
              {pages('start.referrer')}
            </a>
          </li>
          <li>
            <a className="plain" href={pathTo(view, 'vrijwilliger-worden')}>
              {pages('start.volunteer')}
            </a>
          </li>
        </ul>
      </section>
    </PublicPage>
  )
}
