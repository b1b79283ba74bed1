import { showStatusCode } from '#shared/status-code.ts'
import { dayText } from '../dates-text.ts'
import type { Receipt } from '../draft-cookie.ts'
import { Icon } from '../icons.tsx'
import { PublicPage } from '../parts/layout.tsx'
import { Road } from '../parts/road.tsx'
import { waitValues } from '../status-road.ts'
import { pathTo, type View } from '../view.ts'

const Next = ({ view, receipt }: { view: View; receipt: Receipt }) => {
  const { intake } = view.words
  const { organisation, locale } = view
  const weeks = organisation.weeksToMatch
  return (
    <Road
      steps={[
        {
          state: 'done',
          title: intake('sent.received'),
          when: <p>{intake('sent.today', { date: dayText(locale, receipt.submittedOn) })}</p>,
        },
        {
          state: 'now',
          title: intake(receipt.byMail ? 'sent.weMail' : 'sent.weCall'),
          when: (
            <>
              <p className="ink">
                {intake('sent.atLatest')} <b>{dayText(locale, receipt.contactBy)}</b>.
              </p>
              <p>
                {receipt.byMail
                  ? intake('sent.ourMail', { email: organisation.email })
                  : intake('sent.ourNumber', { phone: organisation.phone })}
              </p>
            </>
          ),
        },
        { state: 'later', title: intake('sent.weTalk'), when: <p>{intake('sent.youChooseWhere')}</p> },
        {
          state: 'later',
          title: intake('sent.weSearch'),
          when: weeks === null ? undefined : <p>{intake('sent.usually', waitValues(weeks))}</p>,
        },
      ]}
    />
  )
}

const Code = ({ view, receipt }: { view: View; receipt: Receipt }) => {
  const { intake } = view.words
  return (
    <section className="flow" aria-labelledby="bewaar">
      <h2 id="bewaar">{intake('sent.keepCode')}</h2>
      <p>{intake('sent.codeIsFor')}</p>
      <p className="code">{showStatusCode(receipt.code)}</p>
      <p className="quiet">{intake('sent.writeDown')}</p>
      {receipt.mailed && <p>{intake('sent.mailed')}</p>}
      <p className="quiet">{intake('sent.number', { number: receipt.number })}</p>
    </section>
  )
}

/**
 * What happens next, before which date, and the code. The code shows for as long as the receipt lives in this
 * browser (30 minutes); later the page still says that the request was sent.
 */
export const SentPage = ({ view, receipt }: { view: View; receipt: Receipt | null }) => {
  const { intake } = view.words
  return (
    <PublicPage view={view} title={intake('sent.title')} call="change">
      <div className="box good sent">
        <h1>
          <Icon name="good" />
          {intake('sent.title')}
        </h1>
        <p>{intake('sent.nothingToDo')}</p>
      </div>
      {receipt === null ? (
        <p>{intake('sent.later')}</p>
      ) : (
        <>
          <section className="flow" aria-labelledby="nu">
            <h2 id="nu">{intake('sent.whatNow')}</h2>
            <Next view={view} receipt={receipt} />
          </section>
          <Code view={view} receipt={receipt} />
        </>
      )}
      <a className="button outline" href={pathTo(view, 'mijn')}>
        {intake('sent.viewMine')}
      </a>
    </PublicPage>
  )
}
