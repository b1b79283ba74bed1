import { filledLocales, type Locale } from '#shared/vocabulary.ts'
import { Icon } from '../icons.tsx'
import type { View } from '../view.ts'

/** Languages by their own name, which is how people find theirs. */
const ownNames: Record<Locale, string> = {
  nl: 'Nederlands',
  ar: 'العربية',
  en: 'English',
  fa: 'فارسی',
  pl: 'Polski',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'Українська',
}

/** The form that the buttons of the switch send; every form page has one of this id. */
export const formId = 'vraag'

const LanguageLinks = ({ view }: { view: View }) =>
  filledLocales.map((locale) => (
    <a
      key={locale}
      href={`${view.path}?taal=${locale}`}
      lang={locale}
      hrefLang={locale}
      aria-current={locale === view.locale ? 'true' : undefined}
    >
      {ownNames[locale]}
    </a>
  ))

const LanguageButtons = ({ view }: { view: View }) => (
  <>
    {/* Enter presses the first button of a form: that has to be Verder, not a language. */}
    <button className="unseen" form={formId} tabIndex={-1} aria-hidden="true">
      {view.words.frame('next')}
    </button>
    {filledLocales.map((locale) => (
      <button
        key={locale}
        form={formId}
        name="taal"
        value={locale}
        lang={locale}
        aria-current={locale === view.locale ? 'true' : undefined}
      >
        {ownNames[locale]}
      </button>
    ))}
  </>
)

/** The languages as links, for a page that shows them in the open as well. */
export const LanguageList = ({ view }: { view: View }) => (
  <div className="languages">
    <LanguageLinks view={view} />
  </div>
)

/** The switch at the top: folded, and named in the language of the page. */
export const LanguageSwitch = ({ view, by }: { view: View; by: 'form' | 'links' }) => (
  <details className="language">
    <summary>
      <Icon name="language" />
      <span>
        <span className="unseen">{view.words.frame('language')} </span>
        {ownNames[view.locale]}
      </span>
    </summary>
    <div className="languages">
      {by === 'form' ? <LanguageButtons view={view} /> : <LanguageLinks view={view} />}
    </div>
  </details>
)

/** Says so when the language that was asked for has no words yet, by the name its readers know it by. */
export const NotTranslated = ({ view }: { view: View }) => {
  const { unfilled, words } = view
  if (unfilled === null) return null
  return (
    <output className="box warning">
      <bdi lang={unfilled}>{ownNames[unfilled]}</bdi>
      <br />
      {words.frame('otherLanguage', { language: words.frame(`spoken.${unfilled}`) })}
    </output>
  )
}
