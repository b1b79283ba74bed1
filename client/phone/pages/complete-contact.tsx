import { Check } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ContactEntry } from '#shared/contact-form.ts'
import { entryOfMoment, type Moment, useMoments } from '../data.ts'
import { faultsOf, showFirstFault } from '../entry-faults.ts'
import { AnswerBox } from '../parts/answer-box.tsx'
import { ActivitiesField, CallMeField, LineField, MoodField, ReasonField } from '../parts/contact-fields.tsx'
import { MomentText } from '../parts/moment-text.tsx'
import { Page } from '../parts/page.tsx'
import { Loading, NotRead } from '../parts/states.tsx'
import { DayField, HoursField } from '../parts/time-fields.tsx'
import { todayHere } from '../parts/words.ts'
import { useWaiting } from '../phone-context.tsx'
import { goTo } from '../router.tsx'
import { useCoordinatorName, useFamilies, useFamilyName } from '../use-families.ts'
import { useNoting } from '../use-noting.ts'
import { useTold } from '../use-told.ts'
import { waitingEntryOf } from '../waiting/entries.ts'
import { NotFound } from './not-found.tsx'

const autosaveMilliseconds = 2000

type Known = { id: string; matchId: string; version: number; entry: ContactEntry }

const Form = ({ known, answer }: { known: Known; answer: Moment | undefined }) => {
  const t = useTranslations('phone')
  const familyName = useFamilyName()
  const coordinator = useCoordinatorName(known.matchId)
  const agreed = useFamilies().find(({ matchId }) => matchId === known.matchId)?.agreedMinutes ?? null
  const { complete, send, takeBack } = useNoting()
  const [entry, setEntry] = useState(known.entry)
  const [isSaved, setIsSaved] = useState(false)
  const changed = useRef<ContactEntry | null>(null)
  const faults = faultsOf(entry, todayHere())
  const name = familyName(known.matchId)

  const keep = async () => {
    const waiting = changed.current
    if (waiting === null || faultsOf(waiting, todayHere()).length > 0) return
    changed.current = null
    await complete(known, waiting)
    setIsSaved(true)
  }
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onChange = (next: ContactEntry) => {
    changed.current = next
    setIsSaved(false)
    setEntry(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void latest.current(), autosaveMilliseconds)
  }
  const leave = useRef(send)
  // Leaving by "Terug" keeps what was filled in as well: nothing is cancelled here.
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      void latest.current().then(leave.current)
    },
    [],
  )

  const fields = { entry, onChange }
  const isHeld = entry.kind !== 'didNotTakePlace'
  const remove = async () => {
    changed.current = null
    await takeBack(known)
    goTo('', { replace: true })
  }
  return (
    <Page
      title={t('contact.plainTitle')}
      back=""
      actName={t('contact.done')}
      act={
        <>
          <button
            className="button"
            type="button"
            onClick={() => !showFirstFault(faults) && goTo('', { replace: true })}
          >
            {t('contact.done')}
          </button>
          <output className="small muted center">{isSaved && t('contact.savedOnPhone')}</output>
        </>
      }
    >
      <div>
        <h1>{t('contact.title', { name })}</h1>
        <p className="line good-line">
          <Check className="icon" aria-hidden />
          <span>{t('contact.notedLine')}</span>
        </p>
      </div>
      {answer !== undefined && <AnswerBox moment={answer} />}
      <div className="form">
        <DayField
          {...fields}
          label={isHeld ? t('contact.when') : t('contact.whenPlanned')}
          isWrong={faults.includes('day')}
        />
        {isHeld ? (
          <>
            <HoursField {...fields} agreed={agreed} />
            <MoodField {...fields} />
            <ActivitiesField {...fields} />
          </>
        ) : (
          <ReasonField {...fields} isWrong={faults.includes('reason')} />
        )}
        <LineField {...fields} whoReads={t('contact.whoReads', { coordinator, family: name })} />
        <CallMeField {...fields} />
      </div>
      <button className="plain" type="button" onClick={() => void remove()}>
        {t('contact.takeBack')}
      </button>
    </Page>
  )
}

const ReadOnly = ({ moment }: { moment: Moment }) => {
  const t = useTranslations('phone')
  const familyName = useFamilyName()
  const coordinator = useCoordinatorName(moment.matchId)
  return (
    <Page title={t('contact.plainTitle')} back={`match/${moment.matchId}`}>
      <h1>{t('contact.title', { name: familyName(moment.matchId) })}</h1>
      <section className="box">
        <MomentText moment={moment} />
      </section>
      <AnswerBox moment={moment} />
      <p className="muted">
        {moment.loggedBy.onBehalf
          ? t('contact.onBehalf', { name: moment.loggedBy.name })
          : t('contact.tooLate', { name: coordinator })}
      </p>
    </Page>
  )
}

/** A contact moment that was noted: complete it, correct it, take it back, or read what was answered. */
export const CompleteContact = ({ id }: { id: string }) => {
  const t = useTranslations('phone')
  const { data, error, refetch } = useMoments()
  const { loaded } = useWaiting()
  const all = useTold()
  const moment = data?.find((one) => one.id === id)
  const waiting = all.find((one) => one.momentId === id && one.act === 'log')
  const told = waitingEntryOf(all, id)
  if (told === null) return <NotFound />
  if (moment !== undefined) {
    if (moment.loggedBy.onBehalf || todayHere() > moment.changeableUntil) return <ReadOnly moment={moment} />
    const known = {
      id,
      matchId: moment.matchId,
      version: moment.version,
      entry: told ?? entryOfMoment(moment),
    }
    return <Form key={id} known={known} answer={moment} />
  }
  if (waiting !== undefined && told !== undefined)
    return (
      <Form key={id} known={{ id, matchId: waiting.matchId, version: 1, entry: told }} answer={undefined} />
    )
  if (data !== undefined && loaded) return <NotFound />
  return (
    <Page title={t('contact.plainTitle')} back="">
      <h1>{t('contact.plainTitle')}</h1>
      {error === null ? <Loading /> : <NotRead error={error} onAgain={() => void refetch()} />}
    </Page>
  )
}
