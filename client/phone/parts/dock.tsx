import { CalendarDays, House, LifeBuoy, ShieldAlert, User } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link, usePath } from '../router.tsx'
import { NoticeBar } from './notice.tsx'

const tabs = [
  { to: '', name: 'today', icon: House },
  { to: 'agenda', name: 'agenda', icon: CalendarDays },
  { to: 'ik', name: 'me', icon: User },
  { to: 'hulp', name: 'help', icon: LifeBuoy },
] as const

const isUnder = (path: string, to: string) => (to === '' ? path === '' : path.split('/')[0] === to)

const Tabs = () => {
  const t = useTranslations('phone')
  const path = usePath()
  return (
    <nav className="tabs" aria-label={t('menu')}>
      <ul>
        {tabs.map(({ to, name, icon: Icon }) => (
          <li key={name}>
            <Link to={to} aria-current={isUnder(path, to) ? 'page' : undefined}>
              <Icon className="icon" aria-hidden strokeWidth={1.75} />
              {t(`tab.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const SomethingIsUp = () => {
  const t = useTranslations('phone')
  if (usePath() === 'iets') return null
  return (
    <div className="dock-up">
      <Link to="iets" className="button safety small">
        <ShieldAlert className="icon" aria-hidden strokeWidth={1.75} />
        {t('somethingIsUp')}
      </Link>
    </div>
  )
}

type DockProps = {
  act: ReactNode
  actName: string | undefined
}

/** What the thumb needs: the one act of the page, or "Er is iets" above the four tabs. */
export const Dock = ({ act, actName }: DockProps) =>
  act === undefined ? (
    <footer className="dock">
      <NoticeBar />
      <SomethingIsUp />
      <Tabs />
    </footer>
  ) : (
    <section className="dock" aria-label={actName}>
      <div className="dock-act">{act}</div>
    </section>
  )
