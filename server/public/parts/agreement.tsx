import { dayOfYearText } from '../dates-text.ts'
import { Icon } from '../icons.tsx'
import type { AgreementForParent } from '../ports.ts'
import { pathTo, type View } from '../view.ts'

type AgreementProps = { view: View; agreement: AgreementForParent; commandId: string }

const Lines = ({ view, agreement }: Omit<AgreementProps, 'commandId'>) => {
  const say = view.words.status
  const { translation } = agreement
  const { does, doesNot } = translation?.locale === view.locale ? translation : agreement
  const elsewhere = doesNot.filter(({ whoThen }) => whoThen !== '')
  return (
    <dl className="agreed">
      <div>
        <dt>
          <Icon name="done" />
          {say('agreed.does')}
        </dt>
        <dd>{say('agreed.rhythm', { days: agreement.intervalDays, minutes: agreement.minutesPerTime })}</dd>
        {does.map((line) => (
          <dd key={line}>
            <bdi>{line}</bdi>
          </dd>
        ))}
      </div>
      {doesNot.length > 0 && (
        <div>
          <dt>
            <Icon name="not" />
            {say('agreed.doesNot')}
          </dt>
          {doesNot.map(({ what }) => (
            <dd key={what}>
              <bdi>{what}</bdi>
            </dd>
          ))}
        </div>
      )}
      {elsewhere.length > 0 && (
        <div>
          <dt>
            <Icon name="together" />
            {say('agreed.whoThen')}
          </dt>
          {elsewhere.map(({ what, whoThen }) => (
            <dd key={what}>
              <bdi>{`${what}: ${whoThen}`}</bdi>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

/** What was agreed: what the volunteer does, does not, and who then; with the parent's own yes to it. */
export const Agreement = ({ view, agreement, commandId }: AgreementProps) => {
  const say = view.words.status
  return (
    <section className="flow" aria-labelledby="afspraken">
      <h2 id="afspraken">{say('agreed.title')}</h2>
      <Lines view={view} agreement={agreement} />
      {agreement.until !== null && (
        <p>{say('agreed.until', { date: dayOfYearText(view.locale, agreement.until) })}</p>
      )}
      {agreement.acceptedByMe ? (
        <p className="line">
          <Icon name="good" />
          <span>{say('agreed.accepted')}</span>
        </p>
      ) : (
        <form method="post" action={pathTo(view, 'mijn/afspraken')} className="tight">
          <input type="hidden" name="formToken" value={view.formToken} />
          <input type="hidden" name="commandId" value={commandId} />
          <input type="hidden" name="match" value={agreement.matchId} />
          <input type="hidden" name="agreement" value={agreement.agreementId} />
          <button className="button outline">{say('agreed.accept')}</button>
          <p className="quiet">{say('agreed.acceptWhy')}</p>
        </form>
      )}
    </section>
  )
}
