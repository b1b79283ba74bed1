import { type ReactNode, Suspense, useEffect } from 'react'
import { refusalOf } from '#client/lib/refusal.ts'
import { firstNameOf, isRunning, useMatches, useMe } from './data.ts'
import { changeDevice, useDevice } from './device.ts'
import {
  Agenda,
  CompleteContact,
  Concern,
  fetchOtherPages,
  Help,
  Limits,
  Match,
  MePage,
  NoteContact,
  OpenLink,
  Proposal,
  SignIn,
  WaitingList,
} from './pages/lazy-pages.ts'
import { NotFound } from './pages/not-found.tsx'
import { Today } from './pages/today.tsx'
import { BarePage } from './parts/bare-page.tsx'
import { initialOf } from './parts/people.tsx'
import { PageFault } from './parts/page-fault.tsx'
import { Loading } from './parts/states.tsx'
import { usePhone, useWaiting } from './phone-context.tsx'
import { WithPageWords } from './page-words.tsx'
import { usePath } from './router.tsx'

/** Keeps on the phone what noting without connection needs, and sends what waits, as soon as the server was heard. */
const useStaysReady = () => {
  const { data: me } = useMe()
  const { data: matches } = useMatches()
  const { kept, room, forgetEverything } = usePhone()
  const { loaded } = useWaiting()
  useEffect(() => {
    if (me === undefined || !loaded) return
    changeDevice({ isSignedIn: true })
    // Somebody else's words are not this person's to read or to send.
    const isOthers = room.read().entries.some(({ volunteerId }) => volunteerId !== me.id)
    void (isOthers ? room.wipe() : Promise.resolve()).then(() => room.sendNow())
  }, [me, loaded, room, forgetEverything])
  useEffect(() => {
    if (me === undefined || matches === undefined) return
    void kept.keep({
      volunteerId: me.id,
      matches: matches.matches.filter(isRunning).map((match) => ({
        matchId: match.matchId,
        letter: initialOf(match.familyFirstName ?? ''),
        minutes: match.agreement?.minutesPerTime ?? null,
      })),
      coordinator:
        me.coordinator === null
          ? null
          : { firstName: firstNameOf(me.coordinator.name), phone: me.coordinator.phone },
    })
  }, [me, matches, kept])
}

const OtherPage = ({ path }: { path: string }) => {
  const [first, id = '', last] = path.split('/')
  switch (first) {
    case 'agenda':
      return <Agenda />
    case 'ik':
      return id === 'grenzen' ? <Limits /> : <MePage />
    case 'hulp':
      return <Help />
    case 'iets':
      return <Concern />
    case 'wachtrij':
      return <WaitingList />
    case 'voorstel':
      return <Proposal key={id} matchId={id} />
    case 'contact':
      return <CompleteContact key={id} id={id} />
    case 'match':
      if (last === 'noteren') return <NoteContact key={path} matchId={id} isHeld />
      if (last === 'niet-doorgegaan') return <NoteContact key={path} matchId={id} isHeld={false} />
      return <Match key={id} matchId={id} />
    default:
      return <NotFound />
  }
}

const other = (page: ReactNode) => <WithPageWords>{page}</WithPageWords>

/** Who is not signed in signs in; without connection, who was signed in here may go on noting. */
const Admitted = () => {
  const path = usePath()
  const { data: me, error } = useMe()
  const { isSignedIn } = useDevice()
  useStaysReady()
  if (path === 'link') return other(<OpenLink />)
  const isRefused = refusalOf(error) !== undefined
  if (me === undefined && (isRefused || (error !== null && !isSignedIn))) return other(<SignIn />)
  if (me === undefined && !isSignedIn) return <Waiting />
  return path === '' ? <Today /> : other(<OtherPage key={path} path={path} />)
}

const Waiting = () => (
  <BarePage title="">
    <Loading />
  </BarePage>
)

export const App = () => {
  const { locale } = useDevice()
  useEffect(() => fetchOtherPages(locale), [locale])
  return (
    <PageFault>
      <Suspense fallback={<Waiting />}>
        <Admitted />
      </Suspense>
    </PageFault>
  )
}
