import type { LucideIcon } from 'lucide-react'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Ban from 'lucide-react/icons/ban'
import BookOpen from 'lucide-react/icons/book-open'
import CalendarDays from 'lucide-react/icons/calendar-days'
import Check from 'lucide-react/icons/check'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import Clock from 'lucide-react/icons/clock'
import Coffee from 'lucide-react/icons/coffee'
import DoorOpen from 'lucide-react/icons/door-open'
import HandHelping from 'lucide-react/icons/hand-helping'
import Handshake from 'lucide-react/icons/handshake'
import House from 'lucide-react/icons/house'
import Info from 'lucide-react/icons/info'
import KeyRound from 'lucide-react/icons/key-round'
import Languages from 'lucide-react/icons/languages'
import LockKeyhole from 'lucide-react/icons/lock-keyhole'
import MapPin from 'lucide-react/icons/map-pin'
import MessageCircle from 'lucide-react/icons/message-circle'
import Moon from 'lucide-react/icons/moon'
import Pencil from 'lucide-react/icons/pencil'
import Phone from 'lucide-react/icons/phone'
import ShieldAlert from 'lucide-react/icons/shield-alert'
import Sun from 'lucide-react/icons/sun'
import Sunrise from 'lucide-react/icons/sunrise'
import ToyBrick from 'lucide-react/icons/toy-brick'
import UsersRound from 'lucide-react/icons/users-round'
import Volume2 from 'lucide-react/icons/volume-2'
import Wallet from 'lucide-react/icons/wallet'
import Wrench from 'lucide-react/icons/wrench'
import X from 'lucide-react/icons/x'

const icons = {
  back: ArrowLeft,
  forth: ArrowRight,
  not: Ban,
  school: BookOpen,
  calendar: CalendarDays,
  done: Check,
  wrong: CircleAlert,
  good: CircleCheck,
  time: Clock,
  rest: Coffee,
  leave: DoorOpen,
  help: HandHelping,
  together: Handshake,
  home: House,
  info: Info,
  code: KeyRound,
  language: Languages,
  private: LockKeyhole,
  near: MapPin,
  talk: MessageCircle,
  evening: Moon,
  write: Pencil,
  call: Phone,
  safety: ShieldAlert,
  afternoon: Sun,
  morning: Sunrise,
  play: ToyBrick,
  people: UsersRound,
  speak: Volume2,
  free: Wallet,
  practical: Wrench,
  close: X,
} as const satisfies Record<string, LucideIcon>

export type IconName = keyof typeof icons

/** Only these point somewhere, and turn with the direction of reading. */
const turning: readonly IconName[] = ['back', 'forth', 'write', 'speak']

/** A lucide icon by what it means here; always beside a word, so readers of the page are not told of it. */
export const Icon = ({ name, className }: { name: IconName; className?: string }) => {
  const Drawn = icons[name]
  const classes = ['i', turning.includes(name) ? 'turns' : '', className ?? ''].filter((part) => part !== '')
  return <Drawn className={classes.join(' ')} width={24} height={24} strokeWidth={1.75} aria-hidden="true" />
}

/** The mark: two of the same shape, one filled and one open. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <path d="M15 2.5a11 11 0 0 0 0 22z" fill="currentColor" />
    <path
      d="M17.5 8.6a10.4 10.4 0 0 1 0 20.8z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinejoin="round"
    />
  </svg>
)

/** Two cups, equal in size, one filled and one open: the same two as in the mark. */
export const Cups = () => (
  <svg className="cups" viewBox="0 0 240 96" width="190" height="76" aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round">
      <path d="M42 40h52v30a22 22 0 0 1-22 22h-8a22 22 0 0 1-22-22z" fill="currentColor" />
      <path d="M42 48h-8a11 11 0 0 0 0 24h9M146 40h52v30a22 22 0 0 1-22 22h-8a22 22 0 0 1-22-22z" />
      <path d="M198 48h8a11 11 0 0 1 0 24h-9" />
      <path
        d="M60 26c-6-7 5-11 0-19m18 19c-6-7 5-11 0-19m86 19c-6-7 5-11 0-19m18 19c-6-7 5-11 0-19"
        strokeWidth="3"
        opacity=".55"
      />
    </g>
  </svg>
)
