import { useMutation, useQuery } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import type { CallWish, ConcernWhat } from '#shared/concerns.ts'
import { ConcernNotes } from '../parts/concern-notes.tsx'
import { CallStep, SeenStep, type Told, WhatStep } from '../parts/concern-steps.tsx'
import { DangerNumbers } from '../parts/call.tsx'
import { Page } from '../parts/page.tsx'
import { Fault } from '../parts/states.tsx'
import { useReachable } from '../phone-context.tsx'
import { Link } from '../router.tsx'
import { useCoordinator, useFamilies } from '../use-families.ts'
import { useReadsWords } from '../use-reads-words.ts'
import './concern.css'
import { WhomToCall } from './help.tsx'

/** It arrived: who reads it and by when, and what to do when it becomes unsafe. */
const Arrived = ({ reads, name, wish }: { reads: string; name: string; wish: CallWish }) => {
  const t = useTranslations('phone.concern')
  return (
    <Page title={t('title')} back="">
      <h1>{t('thanks')}</h1>
      <p>{t('thanksReads', { reads, name, calls: wish })}</p>
      {wish === 'self' && <WhomToCall />}
      <p>{t('thanksDanger')}</p>
      <DangerNumbers />
      <Link to="" className="button soft">
        {t('home')}
      </Link>
    </Page>
  )
}

/** It did not go: never a thing that waits unseen, so it says so in so many words, with whom to call. */
const NotSent = ({ error }: { error: unknown }) => {
  const t = useTranslations('phone.concern')
  const isReachable = useReachable()
  const why = () => {
    if (refusalOf(error)?.code === 'nobodyToRead') return t('nobodyWhy')
    return t(isReachable ? 'oursWhy' : 'offlineWhy')
  }
  return (
    <section className="box fails" role="alert" ref={(box) => box?.scrollIntoView?.({ block: 'center' })}>
      <h2>{t('notSent', { why: why() })}</h2>
      <p>{t('notSentCall')}</p>
      <WhomToCall />
    </section>
  )
}

const useRaising = () => {
  const api = useTRPC()
  // Of itself nothing is sent again, and nothing waits for a connection.
  return useMutation(api.concerns.raise.mutationOptions({ networkMode: 'always', retry: false }))
}

type Faults = { what: boolean; seen: boolean }
const noFaults: Faults = { what: false, seen: false }

/** "Er is iets": three steps, whom it goes to, and the numbers that work without us. */
export const Concern = () => {
  const t = useTranslations('phone.concern')
  const api = useTRPC()
  const { data: readers } = useQuery(api.concerns.whoReads.queryOptions())
  const families = useFamilies()
  const coordinator = useCoordinator()
  const isReachable = useReachable()
  const raising = useRaising()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [commandId] = useState(() => crypto.randomUUID())
  const [what, setWhat] = useState<ConcernWhat | null>(null)
  const [matchId, setMatchId] = useState<string | null | undefined>(undefined)
  const [told, setTold] = useState<Told>({ seen: '', feeling: '', good: '', aboutCoordinator: false })
  const [wish, setWish] = useState<CallWish>('soon')
  const [faults, setFaults] = useState(noFaults)
  const words = useReadsWords(readers, told.aboutCoordinator)
  const about =
    matchId === undefined ? (families.length === 1 ? (families[0]?.matchId ?? null) : null) : matchId

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (raising.isPending) return
    const found = { what: what === null, seen: told.seen.trim() === '' }
    setFaults(found)
    if (what === null || found.seen) {
      form.current?.querySelector<HTMLElement>(found.what ? 'input' : 'textarea')?.focus()
      return
    }
    raising.mutate({ commandId, matchId: about, what, ...told, callWish: wish })
  }

  if (raising.isSuccess) return <Arrived reads={words.reads} name={words.name} wish={wish} />
  return (
    <Page
      title={t('title')}
      back=""
      actName={t('sendRegion')}
      act={
        <button className="button safety filled" type="submit" form={formId} aria-busy={raising.isPending}>
          <Send className="icon" aria-hidden strokeWidth={1.75} />
          <span>{raising.isPending ? t('sending') : t('send', { name: words.name })}</span>
        </button>
      }
    >
      <div>
        <h1>{t('title')}</h1>
        <p className="why">{t('why')}</p>
      </div>
      <DangerNumbers />
      <VeiligThuisLine />
      {!isReachable && !raising.isError && <Fault>{t('offlineBefore')}</Fault>}
      <form id={formId} ref={form} noValidate onSubmit={send}>
        <ol className="concern-steps">
          <WhatStep
            what={what}
            onWhat={setWhat}
            isWrong={faults.what && what === null}
            families={families}
            matchId={about}
            onMatch={setMatchId}
          />
          <SeenStep
            told={told}
            onTold={setTold}
            isWrong={faults.seen && told.seen.trim() === ''}
            coordinator={
              readers === undefined || readers.whenAboutCoordinator.length === 0 ? null : words.coordinator
            }
          />
          <CallStep
            wish={wish}
            onWish={setWish}
            name={words.name}
            reads={words.reads}
            phone={told.aboutCoordinator ? null : (coordinator?.phone ?? null)}
          />
        </ol>
      </form>
      {raising.isError && <NotSent error={raising.error} />}
      <ConcernNotes name={words.name} others={words.others} />
    </Page>
  )
}

const VeiligThuisLine = () => {
  const t = useTranslations('phone.help')
  return <p className="small muted">{t('veiligThuisText')}</p>
}
