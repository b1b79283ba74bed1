import type { ReactNode } from 'react'
import { isRightToLeft } from '#shared/vocabulary.ts'
import { Icon, Mark } from '../icons.tsx'
import { pathTo, type View } from '../view.ts'
import { LanguageSwitch, NotTranslated } from './language-switch.tsx'

type PageProps = {
  view: View
  /** The page's own title; the organisation's name follows it. */
  title: string
  isFault?: boolean
  /** `form`: the switch posts the page's form, so that answers are kept; `links` where nothing is filled in. */
  language?: 'form' | 'links'
  /** Only where content can endanger somebody; takes the place of the language switch at the top. */
  closeQuickly?: boolean
  /** A start page brings its own cover above the column. */
  cover?: ReactNode
  /** What stands above the phone number; the number itself is on every page. */
  call?: 'rather' | 'change' | ReactNode
  skipTo?: 'content' | 'question'
  children: ReactNode
}

const CloseQuickly = ({ view }: { view: View }) => (
  <a className="button outline small" href={pathTo(view, 'sluit-snel')} rel="noreferrer">
    <Icon name="close" />
    {view.words.frame('closeQuickly')}
  </a>
)

const Header = ({ view, language, closeQuickly }: Pick<PageProps, 'view' | 'language' | 'closeQuickly'>) => (
  <header className={closeQuickly === true ? 'top stays' : 'top'}>
    <a className="brand" href={pathTo(view)}>
      <Mark />
      {view.organisation.name}
    </a>
    {closeQuickly === true ? (
      <CloseQuickly view={view} />
    ) : (
      <LanguageSwitch view={view} by={language ?? 'links'} />
    )}
  </header>
)

/** A Dutch phone number as a link; left to right in every language. */
export const PhoneLink = ({ phone }: { phone: string }) => (
  <a className="number" href={`tel:${phone.replace(/[^\d+]/g, '').replace(/^0(?!8|9)/, '+31')}`}>
    {phone}
  </a>
)

const CallUs = ({ view, call }: { view: View; call: PageProps['call'] }) => {
  const { organisation, words } = view
  if (call !== 'rather' && call !== 'change') return <div className="call">{call}</div>
  return (
    <div className="call">
      <Icon name="call" />
      <p>
        {words.frame(call === 'rather' ? 'ratherCall' : 'askOrChange')}
        <br />
        <PhoneLink phone={organisation.phone} />
        <br />
        {call === 'rather' ? (
          <span className="aside">{organisation.phoneHours}</span>
        ) : (
          <a className="mail" href={`mailto:${organisation.email}`}>
            {organisation.email}
          </a>
        )}
      </p>
    </div>
  )
}

const Footer = ({ view }: { view: View }) => {
  const say = view.words.frame
  return (
    <footer>
      <div className="safety">
        <div>
          <Icon name="safety" />
          <p>
            <b>
              <a href={pathTo(view, 'veilig')}>{say('notSafe')}</a>
            </b>
            <br />
            {say('callVeiligThuis')}{' '}
            <a className="number" href="tel:08002000">
              0800-2000
            </a>
            . {say('freeDayAndNight')}
            <br />
            {say('emergency')}{' '}
            <a className="number" href="tel:112">
              112
            </a>
            .
          </p>
        </div>
      </div>
      <nav className="foot" aria-label={say('aboutThesePages')}>
        <a href={pathTo(view, 'privacy')}>{say('whoSeesMyData')}</a>
        <a href={pathTo(view, 'toegankelijkheid')}>{say('accessibility')}</a>
      </nav>
    </footer>
  )
}

/** A whole public page, from `<html>` on. */
export const PublicPage = ({
  view,
  title,
  isFault = false,
  language,
  closeQuickly,
  cover,
  call = 'rather',
  skipTo = 'content',
  children,
}: PageProps) => {
  const { words, locale, organisation, assets } = view
  const named = `${title} - ${organisation.name}`
  return (
    <html lang={locale} dir={isRightToLeft(locale) ? 'rtl' : 'ltr'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content={isFault ? 'noindex' : 'index'} />
        <title>{isFault ? words.frame('faultTitle', { title: named }) : named}</title>
        <link rel="stylesheet" href={assets.style} />
        <script type="module" src={assets.script} />
      </head>
      <body>
        <a className="skip" href="#inhoud">
          {words.frame(skipTo === 'question' ? 'toQuestion' : 'toContent')}
        </a>
        {cover === undefined ? (
          <>
            <Header view={view} language={language} closeQuickly={closeQuickly} />
            <main id="inhoud" className="page">
              <NotTranslated view={view} />
              {children}
              <CallUs view={view} call={call} />
            </main>
          </>
        ) : (
          <>
            <div className="tint">
              <Header view={view} language={language} closeQuickly={closeQuickly} />
            </div>
            <main id="inhoud">
              {cover}
              <div className="page start">
                <NotTranslated view={view} />
                {children}
              </div>
            </main>
          </>
        )}
        <Footer view={view} />
      </body>
    </html>
  )
}

export const BackLink = ({ view, to }: { view: View; to: string }) => (
  <a className="back" href={pathTo(view, to)}>
    <Icon name="back" />
    {view.words.frame('back')}
  </a>
)

/** The phone number as a block of its own, where a page sets it elsewhere than at the end. */
export const RatherCall = ({ view }: { view: View }) => <CallUs view={view} call="rather" />
