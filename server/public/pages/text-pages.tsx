import { Icon } from '../icons.tsx'
import { BackLink, PublicPage } from '../parts/layout.tsx'
import type { View } from '../view.ts'

const readers = [
  ['coordinator', 'coordinatorText'],
  ['volunteer', 'volunteerText'],
  ['team', 'teamText'],
  ['municipality', 'municipalityText'],
] as const
const terms = ['keepDraft', 'keepSent', 'keepErase'] as const

/** Who reads what, what is not asked, how long it is kept, and what one can do about it. */
export const PrivacyPage = ({ view }: { view: View }) => {
  const { pages } = view.words
  return (
    <PublicPage view={view} title={pages('privacy.title')} call="change">
      <BackLink view={view} to="" />
      <div>
        <h1>{pages('privacy.title')}</h1>
        <p className="why">{pages('privacy.intro')}</p>
      </div>
      <section className="flow" aria-labelledby="wie">
        <h2 id="wie">{pages('privacy.whoTitle')}</h2>
        <dl className="facts bare">
          {readers.map(([who, what]) => (
            <div key={who}>
              <dt>{pages(`privacy.${who}`)}</dt>
              <dd>{pages(`privacy.${what}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="tight" aria-labelledby="niet">
        <h2 id="niet">{pages('privacy.notAskTitle')}</h2>
        <p>{pages('privacy.notAskText')}</p>
      </section>
      <section className="tight" aria-labelledby="lang">
        <h2 id="lang">{pages('privacy.keepTitle')}</h2>
        <ul className="dots">
          {terms.map((term) => (
            <li key={term}>{pages(`privacy.${term}`)}</li>
          ))}
        </ul>
      </section>
      <section className="tight" aria-labelledby="zelf">
        <h2 id="zelf">{pages('privacy.rightsTitle')}</h2>
        <p>{pages('privacy.rightsText')}</p>
        <p>{pages('privacy.rightsHow')}</p>
        <p>{pages('privacy.complaint')}</p>
      </section>
      <section className="tight" aria-labelledby="cookies">
        <h2 id="cookies">{pages('privacy.cookieTitle')}</h2>
        <p>{pages('privacy.cookieText')}</p>
      </section>
    </PublicPage>
  )
}

/** Numbers to call in danger, and the way off this page. */
export const SafePage = ({ view }: { view: View }) => {
  const { pages } = view.words
  return (
    <PublicPage view={view} title={pages('safe.title')} closeQuickly>
      <div>
        <h1>{pages('safe.title')}</h1>
        <p className="why">{pages('safe.intro')}</p>
      </div>
      <section className="tight" aria-labelledby="nu">
        <h2 id="nu">{pages('safe.now')}</h2>
        <a className="button safety full" href="tel:112">
          <Icon name="call" />
          {pages('safe.call112')}
        </a>
        <a className="button safety" href="tel:08002000">
          <Icon name="call" />
          {pages('safe.callVt')}
        </a>
        <p>{pages('safe.vtText')}</p>
      </section>
      <section className="tight" aria-labelledby="kind">
        <h2 id="kind">{pages('safe.child')}</h2>
        <a className="button safety" href="tel:08000432">
          <Icon name="call" />
          {pages('safe.callChild')}
        </a>
        <p>{pages('safe.childText')}</p>
      </section>
      <section className="tight" aria-labelledby="kijk">
        <h2 id="kijk">{pages('safe.lookTitle')}</h2>
        <p>{pages('safe.lookText')}</p>
        <p>{pages('safe.lookHistory')}</p>
      </section>
      <p className="line">
        <Icon name="info" />
        <span>{pages('safe.notUs')}</span>
      </p>
    </PublicPage>
  )
}

const possible = ['canKeyboard', 'canReader', 'canZoom', 'canOld', 'canRead'] as const

/** What works for whom, and whom to call when it does not. */
export const AccessibilityPage = ({ view }: { view: View }) => {
  const { pages } = view.words
  return (
    <PublicPage view={view} title={view.words.frame('accessibility')} call="change">
      <BackLink view={view} to="" />
      <div>
        <h1>{pages('accessibility.title')}</h1>
        <p className="why">{pages('accessibility.intro')}</p>
      </div>
      <p>
        {pages('accessibility.norm')} {pages('accessibility.testedText')}
      </p>
      <section className="tight" aria-labelledby="kan">
        <h2 id="kan">{pages('accessibility.canTitle')}</h2>
        <ul className="dots">
          {possible.map((item) => (
            <li key={item}>{pages(`accessibility.${item}`)}</li>
          ))}
        </ul>
      </section>
      <section className="tight" aria-labelledby="niet">
        <h2 id="niet">{pages('accessibility.problemTitle')}</h2>
        <p>{pages('accessibility.problemText')}</p>
      </section>
    </PublicPage>
  )
}
