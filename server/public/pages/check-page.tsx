import { checkRows } from '../check-rows.ts'
import { many } from '../form-values.ts'
import { Icon } from '../icons.tsx'
import { PublicForm } from '../parts/form-parts.tsx'
import { FormTop } from '../parts/form-top.tsx'
import { PublicPage } from '../parts/layout.tsx'
import { allFields } from '../questions.ts'
import { pathTo, type FormState, type View } from '../view.ts'

/** Every answer with "Wijzig", and the one button that sends them. */
export const CheckPage = ({
  view,
  state,
  commandId,
}: {
  view: View
  state: FormState
  commandId: string
}) => {
  const { intake } = view.words
  return (
    <PublicPage view={view} title={intake('check.title')} isFault={state.faults.length > 0} language="form">
      <FormTop
        view={view}
        state={state}
        backTo="hulpvraag/7"
        title={intake('check.title')}
        why={intake('check.why')}
      />
      <PublicForm view={view} action={pathTo(view, 'hulpvraag/controle')} commandId={commandId}>
        <dl className="rows">
          {checkRows(state.values, view.words, view.locale).map(({ question, lines }) => (
            <div key={question}>
              <dt>{intake(`q${question}.title`)}</dt>
              <dd>
                {lines.length === 0 && <span className="quiet">{intake('check.notFilled')}</span>}
                {lines.map((line) => (
                  <bdi className="answer" key={line}>
                    {line}
                  </bdi>
                ))}
              </dd>
              <dd className="change">
                <a id={`vraag-${question}`} href={pathTo(view, `hulpvraag/${question}?terug=controle`)}>
                  {intake('check.change')}
                  <span className="unseen"> {intake(`q${question}.change`)}</span>
                </a>
              </dd>
            </div>
          ))}
        </dl>
        {/* What is sent is what stands here, whatever happened to the cookie in the meantime. */}
        {allFields.flatMap((name) =>
          many(state.values, name).map((value) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          )),
        )}
        <p className="line">
          <Icon name="private" />
          <span>{intake('check.promise')}</span>
        </p>
        <button className="button">{intake('check.send')}</button>
      </PublicForm>
    </PublicPage>
  )
}
