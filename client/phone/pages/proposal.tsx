import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  Baby,
  CalendarDays,
  Check,
  CircleQuestionMark,
  Hand,
  HeartHandshake,
  House,
  Languages,
  Lock,
  MapPin,
  Phone,
} from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { type OwnMatch, useMatches } from '../data.ts'
import { Page } from '../parts/page.tsx'
import { initialOf, Pair } from '../parts/people.tsx'
import { useProfileWords } from '../parts/profile-words.ts'
import { Fault, Loading, NotRead, useFaultSentence } from '../parts/states.tsx'
import { useWords } from '../parts/words.ts'
import { Link } from '../router.tsx'
import { useCoordinator, useCoordinatorName, useOwnName } from '../use-families.ts'

type Profile = NonNullable<OwnMatch['profile']>
type Common = NonNullable<OwnMatch['inCommon']>

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const AnonymousProfile = ({ profile, summary }: { profile: Profile; summary: string | null }) => {
  const t = useTranslations('phone.proposal')
  const ownName = useOwnName()
  const said = useProfileWords()
  const facts = [
    { icon: HeartHandshake, name: t('asks'), text: summary ?? said.kinds(profile.kinds) },
    { icon: Baby, name: t('children'), text: said.children(profile.children) },
    { icon: CalendarDays, name: t('when'), text: said.when(profile) },
    { icon: MapPin, name: t('where'), text: profile.place === null ? '' : t(`places.${profile.place}`) },
    { icon: Languages, name: t('language'), text: said.languages(profile.languages) },
    { icon: House, name: t('home'), text: said.homeFacts(profile.homeFacts) },
  ].filter(({ text }) => text !== '')
  return (
    <section className="box" aria-labelledby="gezin">
      <div className="who">
        <Pair one={null} other={initialOf(ownName)} />
        <div>
          <h2 id="gezin">{said.who(profile)}</h2>
          <p>{said.where(profile)}</p>
        </div>
      </div>
      <ul className="lines">
        {facts.map(({ icon: Icon, name, text }) => (
          <li className="line" key={name}>
            <Icon className="icon" aria-hidden strokeWidth={1.75} />
            <span>
              <b>{name}</b>
              <br />
              {capital(text)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const WhyYou = ({ common, profile }: { common: Common; profile: Profile }) => {
  const t = useTranslations('phone.proposal')
  const said = useProfileWords()
  const reasons = [
    common.dayParts.length > 0 && t('youHaveTime', { parts: said.dayParts(common.dayParts) }),
    common.languages.length > 0 && t('youSpeak', { languages: said.languages(common.languages) }),
    common.kinds.length > 0 && t('youLike', { kinds: said.kinds(common.kinds) }),
  ].filter((reason) => reason !== false)
  const isTimeUnknown = profile.dayPartsAnswer === 'chosen' && common.dayParts.length === 0
  if (reasons.length === 0) return null
  return (
    <section className="tight" aria-labelledby="waarom">
      <h2 id="waarom">{t('whyYou')}</h2>
      <ul className="lines ticks">
        {reasons.map((reason) => (
          <li className="line" key={reason}>
            <Check className="icon" aria-hidden />
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {isTimeUnknown && (
        <p className="line">
          <CircleQuestionMark className="icon" aria-hidden strokeWidth={1.75} />
          <span>{t('timeUnknown')}</span>
        </p>
      )}
    </section>
  )
}

const TalkFirst = ({ match }: { match: OwnMatch }) => {
  const t = useTranslations('phone.proposal')
  const api = useTRPC()
  const cache = useQueryClient()
  const coordinator = useCoordinator(match.matchId)
  const name = useCoordinatorName(match.matchId)
  const sentenceOf = useFaultSentence()
  const [commandId] = useState(() => crypto.randomUUID())
  const ask = useMutation(
    api.matches.askToTalk.mutationOptions({
      onSuccess: () => cache.invalidateQueries(api.matches.pathFilter()),
    }),
  )
  return (
    <div className="tight">
      {match.talkAsked ? (
        <output className="line">
          <Phone className="icon" aria-hidden strokeWidth={1.75} />
          <span>{t('talkAsked', { name })}</span>
        </output>
      ) : (
        <button
          className="plain"
          type="button"
          onClick={() =>
            !ask.isPending && ask.mutate({ commandId, matchId: match.matchId, version: match.version })
          }
        >
          <Phone className="icon" aria-hidden strokeWidth={1.75} />
          {t('talkFirst', { name })}
        </button>
      )}
      {ask.error !== null && <Fault>{sentenceOf(ask.error)}</Fault>}
      {coordinator !== null && coordinator.phone !== '' && (
        <p className="small muted">{t('callNow', { phone: coordinator.phone })}</p>
      )}
    </div>
  )
}

const Over = ({ said }: { said: 'yes' | 'no' | 'over' }) => {
  const t = useTranslations('phone')
  const name = useCoordinatorName()
  const words = {
    yes: { title: t('proposal.saidYes'), text: t('proposal.saidYesText', { name }) },
    no: { title: t('proposal.saidNo'), text: t('proposal.saidNoText') },
    over: { title: t('proposal.over'), text: t('proposal.overText') },
  }[said]
  return (
    <Page title={t('proposal.pageTitle')}>
      <h1>{words.title}</h1>
      <output>{words.text}</output>
      <Link to="" className="button soft">
        {t('notFound.home')}
      </Link>
    </Page>
  )
}

const Open = ({ match, onAnswered }: { match: OwnMatch; onAnswered: (answer: 'yes' | 'no') => void }) => {
  const t = useTranslations('phone.proposal')
  const words = useWords()
  const api = useTRPC()
  const cache = useQueryClient()
  const name = useCoordinatorName(match.matchId)
  const sentenceOf = useFaultSentence()
  const [commandIds] = useState(() => ({ yes: crypto.randomUUID(), no: crypto.randomUUID() }))
  const { mutate, error, isPending, variables } = useMutation(
    api.matches.answerAsVolunteer.mutationOptions({
      onSuccess: async (_version, { answer }) => {
        onAnswered(answer)
        await cache.invalidateQueries(api.matches.pathFilter())
      },
      onError: () => cache.invalidateQueries(api.matches.pathFilter()),
    }),
  )
  const answer = (given: 'yes' | 'no') => {
    if (isPending) return
    mutate({ commandId: commandIds[given], matchId: match.matchId, version: match.version, answer: given })
  }
  const word = (given: 'yes' | 'no') => (isPending && variables.answer === given ? t('busy') : t(given))
  return (
    <Page
      title={t('pageTitle')}
      back=""
      actName={t('pageTitle')}
      act={
        <>
          {error !== null && <Fault>{sentenceOf(error)}</Fault>}
          <div className="duo">
            <button className="button soft" type="button" onClick={() => answer('no')}>
              {word('no')}
            </button>
            <button className="button" type="button" onClick={() => answer('yes')}>
              {word('yes')}
            </button>
          </div>
        </>
      }
    >
      <div>
        <h1>{t('title')}</h1>
        <p className="why">{t('why', { name, date: words.longDay(match.answerBy) })}</p>
      </div>
      {match.profile !== null && <AnonymousProfile profile={match.profile} summary={match.summary} />}
      {match.profile !== null && match.inCommon !== null && (
        <WhyYou common={match.inCommon} profile={match.profile} />
      )}
      <ul className="lines">
        <li className="line">
          <Lock className="icon" aria-hidden strokeWidth={1.75} />
          <span>
            {t('anonymous')} {t('yourName')}
          </span>
        </li>
        <li className="line">
          <Hand className="icon" aria-hidden strokeWidth={1.75} />
          <span>{t('noIsFine')}</span>
        </li>
      </ul>
      <TalkFirst match={match} />
    </Page>
  )
}

/** A proposal: an anonymous profile, why this volunteer, and two answers of the same size. */
export const Proposal = ({ matchId }: { matchId: string }) => {
  const t = useTranslations('phone.proposal')
  const { data, error, refetch } = useMatches()
  const [answered, setAnswered] = useState<'yes' | 'no' | null>(null)
  const match = data?.matches.find((one) => one.matchId === matchId)
  if (answered !== null) return <Over said={answered} />
  if (data === undefined)
    return (
      <Page title={t('pageTitle')} back="">
        <h1>{t('pageTitle')}</h1>
        {error === null ? <Loading /> : <NotRead error={error} onAgain={() => void refetch()} />}
      </Page>
    )
  if (match === undefined || match.status !== 'proposed') return <Over said="over" />
  if (match.myAnswer !== null) return <Over said={match.myAnswer} />
  return <Open match={match} onAnswered={setAnswered} />
}
