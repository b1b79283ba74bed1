import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Phone, ShieldAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { type CheckAnswers, checkQuestionNames } from '#shared/boundary-check.ts'
import { type OwnCheck, useChecks } from '../data.ts'
import { dial } from '../parts/call.tsx'
import { CheckQuestionField, useAnswerWords } from '../parts/check-question.tsx'
import { Page } from '../parts/page.tsx'
import { Pick, Picks } from '../parts/pick.tsx'
import { Fault, Loading, NotRead, useFaultSentence } from '../parts/states.tsx'
import { useWords } from '../parts/words.ts'
import { Link } from '../router.tsx'
import { useCoordinatorName } from '../use-families.ts'
import { NotFound } from './not-found.tsx'
import './check.css'

const nothing: CheckAnswers = {
  time: null,
  sayingNo: null,
  role: null,
  money: null,
  secret: null,
  safety: null,
  joy: null,
}

const number = (phone: string) => (chunks: ReactNode) => <a href={dial(phone)}>{chunks}</a>

const Form = ({ check, examples, matchId }: { check: OwnCheck; examples: string; matchId: string }) => {
  const t = useTranslations('phone.check')
  const api = useTRPC()
  const cache = useQueryClient()
  const name = useCoordinatorName(matchId)
  const sentenceOf = useFaultSentence()
  const [commandId] = useState(() => crypto.randomUUID())
  const [answers, setAnswers] = useState(nothing)
  const [wantsCall, setWantsCall] = useState<boolean | null>(null)
  const { mutate, error, isPending } = useMutation(
    api.supervision.fillInCheck.mutationOptions({
      onSuccess: () => cache.invalidateQueries(api.supervision.pathFilter()),
    }),
  )
  const filled = checkQuestionNames.filter((question) => answers[question] !== null).length
  const send = () => {
    if (!isPending) mutate({ commandId, id: check.id, answers, wantsCall: wantsCall === true })
  }
  return (
    <Page
      title={t('title')}
      back=""
      actName={t('sendName')}
      act={
        <>
          {error !== null && <Fault>{sentenceOf(error)}</Fault>}
          <p className="small muted center">{t('filled', { count: String(filled) })}</p>
          <button className="button" type="button" onClick={send}>
            {isPending ? t('sending') : t('send', { name })}
          </button>
        </>
      }
    >
      <div className="tight">
        <h1>{t('title')}</h1>
        <p>{t('intro', { name })}</p>
        <p className="muted">{t('skip')}</p>
      </div>
      <p className="safe-note">
        <ShieldAlert className="icon" aria-hidden strokeWidth={1.75} />
        <span>{t.rich('safety', { danger: number('112'), home: number('0800-2000') })}</span>
      </p>
      <form className="form ruled" onSubmit={(event) => event.preventDefault()}>
        {checkQuestionNames.map((question, at) => (
          <CheckQuestionField
            key={question}
            question={question}
            number={at + 1}
            examples={examples}
            answer={answers[question]}
            onAnswer={(answer) => setAnswers((before) => ({ ...before, [question]: answer }))}
          />
        ))}
        <Picks label={t('call.question', { name })} width="two">
          <Pick type="radio" name="call" isChosen={wantsCall === false} onChoose={() => setWantsCall(false)}>
            {t('call.no')}
          </Pick>
          <Pick type="radio" name="call" isChosen={wantsCall === true} onChoose={() => setWantsCall(true)}>
            {t('call.yes')}
          </Pick>
        </Picks>
      </form>
    </Page>
  )
}

/** What happens now, what was answered, and what was agreed about it. */
const Filled = ({ check, matchId }: { check: OwnCheck; matchId: string }) => {
  const t = useTranslations('phone.check')
  const words = useWords()
  const said = useAnswerWords()
  const name = useCoordinatorName(matchId)
  const { answers, answeredOn, agreed, calledOn, callBefore, outcome } = check
  const next =
    callBefore !== null
      ? t('done.calls', { name, day: words.longDay(callBefore) })
      : t(outcome?.followUp === 'nextTalk' ? 'done.talk' : 'done.reads', { name })
  const wordOf = (answer: string | null, of: Readonly<Record<string, string>>) =>
    answer === null ? t('past.skipped') : of[answer]
  return (
    <Page title={t('title')} back="">
      {calledOn === null ? (
        <>
          <h1>{t('done.title')}</h1>
          <p className="line">
            {callBefore !== null && <Phone className="icon" aria-hidden strokeWidth={1.75} />}
            <output>{next}</output>
          </p>
          <p className="muted">{t('done.later')}</p>
        </>
      ) : (
        <>
          <h1>{t('past.title')}</h1>
          <p>{t('past.called', { name: check.calledBy ?? name, day: words.longDay(calledOn) })}</p>
          {agreed !== '' && (
            <section className="box" aria-labelledby="afgesproken">
              <h2 id="afgesproken">{t('past.agreed', { day: words.longDay(calledOn) })}</h2>
              <p className="said">{agreed ?? t('past.erased')}</p>
            </section>
          )}
        </>
      )}
      {check.answers?.safety === 'yes' && (
        <Link to="iets" className="button safety">
          {t('concern.act')}
        </Link>
      )}
      {answers !== null && answeredOn !== null && (
        <section className="tight" aria-labelledby="antwoorden">
          <h2 id="antwoorden">
            {t(check.onBehalf ? 'past.onBehalf' : 'past.when', { day: words.longDay(answeredOn) })}
          </h2>
          <dl className="facts">
            {checkQuestionNames.map((question) => (
              <div key={question}>
                <dt>{t(`subject.${question}`)}</dt>
                <dd>{wordOf(answers[question], said[question])}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Page>
  )
}

/** The short check: seven questions before a talk, and afterwards what came of them. */
export const Check = ({ id }: { id: string }) => {
  const t = useTranslations('phone.check')
  const { data, error, refetch } = useChecks()
  if (data === undefined)
    return (
      <Page title={t('title')} back="">
        <h1>{t('title')}</h1>
        {error === null ? <Loading /> : <NotRead error={error} onAgain={() => void refetch()} />}
      </Page>
    )
  const of = data.find(({ checks }) => checks.some((one) => one.id === id))
  const check = of?.checks.find((one) => one.id === id)
  if (of === undefined || check === undefined) return <NotFound />
  if (check.canFillIn) return <Form check={check} examples={of.roleExamples} matchId={of.matchId} />
  if (check.answeredOn !== null) return <Filled check={check} matchId={of.matchId} />
  return (
    <Page title={t('title')} back="">
      <h1>{t('title')}</h1>
      <p>{t('none')}</p>
    </Page>
  )
}
