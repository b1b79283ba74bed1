import { Suspense, useEffect } from 'react'
import { refusalOf } from '#client/lib/refusal.ts'
import { firstNameOf, isRunning, useMatches, useMe } from './data.ts'
import { changeDevice, useDevice } from './device.ts'
import { fetchOtherPages, OtherPage } from './pages/lazy-pages.ts'
import { Today } from './pages/today.tsx'
import { BarePage } from './parts/bare-page.tsx'
import { initialOf } from './parts/people.tsx'
import { PageFault } from './parts/page-fault.tsx'
import { Loading } from './parts/states.tsx'
import { usePhone, useWaiting } from './phone-context.tsx'
import { usePath } from './router.tsx'

/** Keeps on the phone what noting without connection needs, and sends what waits, as soon as the server was heard. */
const useStaysReady = () => {
  const { data: me } = useMe()
  const { data: matches } = useMatches()
  const { kept, room } = usePhone()
  const { loaded } = useWaiting()
  useEffect(() => {
    if (me === undefined || !loaded) return
    changeDevice({ isSignedIn: true })
    // Somebody else's words are not this person's to read or to send.
    const isOthers = room.read().entries.some(({ volunteerId }) => volunteerId !== me.id)
    void (isOthers ? room.wipe() : Promise.resolve()).then(() => room.sendNow())
  }, [me, loaded, room])
  useEffect(() => {
    if (me === undefined || matches === undefined) return
    void kept.keep({
      volunteerId: me.id,
      firstName: me.firstName,
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

/** Who is not signed in signs in; without connection, who was signed in here may go on noting. */
const Admitted = () => {
  const path = usePath()
  const { data: me, error } = useMe()
  const { isSignedIn } = useDevice()
  useStaysReady()
  const isRefused = refusalOf(error) !== undefined
  const mustSignIn = me === undefined && (isRefused || (error !== null && !isSignedIn))
  if (path === 'link' || mustSignIn) return <OtherPage path={path} isSignedIn={false} />
  if (me === undefined && !isSignedIn) return <Waiting />
  return path === '' ? <Today /> : <OtherPage path={path} isSignedIn />
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
