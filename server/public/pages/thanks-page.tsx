import { Icon } from '../icons.tsx'
import { PublicPage } from '../parts/layout.tsx'
import { pathTo, type View } from '../view.ts'

const Thanks = ({ view, title, sentences }: { view: View; title: string; sentences: string[] }) => (
  <PublicPage view={view} title={title} call="change">
    <div className="box good sent">
      <h1>
        <Icon name="good" />
        {title}
      </h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
    <a className="button outline" href={pathTo(view)}>
      {view.words.pages('notFound.toStart')}
    </a>
  </PublicPage>
)

/** After a referrer's request: what the parent may expect, and what the referrer hears. */
export const ReferralSentPage = ({ view }: { view: View }) => {
  const { forms } = view.words
  const days = view.organisation.firstContactWorkingDays
  return (
    <Thanks
      view={view}
      title={forms('referral.sentTitle')}
      sentences={[forms('referral.sentText', { days }), forms('referral.sentHear')]}
    />
  )
}

/** After an application: the promise, and that nothing is fixed. */
export const ApplicationSentPage = ({ view }: { view: View }) => {
  const { forms } = view.words
  const days = view.organisation.applicantContactWorkingDays
  return (
    <Thanks
      view={view}
      title={forms('application.sentTitle')}
      sentences={[forms('application.sentText', { days }), forms('application.sentNext')]}
    />
  )
}
