import { WithPageWords } from '../page-words.tsx'
import { Agenda } from './agenda.tsx'
import { Check } from './check.tsx'
import { CompleteContact } from './complete-contact.tsx'
import { Concern } from './concern.tsx'
import { Help } from './help.tsx'
import { Limits } from './limits.tsx'
import { Match } from './match.tsx'
import { MePage } from './me.tsx'
import { NotFound } from './not-found.tsx'
import { NoteContact } from './note-contact.tsx'
import { Proposal } from './proposal.tsx'
import { OpenLink, SignIn } from './sign-in.tsx'
import { WaitingList } from './waiting-list.tsx'

const PageAt = ({ path }: { path: string }) => {
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
    case 'check':
      return <Check key={id} id={id} />
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

/** Every page but the first, for who is signed in and for who is not yet. */
export const OtherPage = ({ path, isSignedIn }: { path: string; isSignedIn: boolean }) => (
  <WithPageWords>
    {path === 'link' ? <OpenLink /> : isSignedIn ? <PageAt key={path} path={path} /> : <SignIn />}
  </WithPageWords>
)
