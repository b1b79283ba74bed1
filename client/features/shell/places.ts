import {
  Contact,
  GitCompareArrows,
  Inbox,
  type LucideIcon,
  Settings,
  ShieldAlert,
  Sun,
  UsersRound,
} from 'lucide-react'

/** Where the counts at the menu come from; a place without a count has no badge. */
export type Badges = Partial<Record<PlaceName, { count: number; safety?: boolean }>>

export type PlaceName = 'today' | 'intake' | 'matching' | 'matches' | 'volunteers' | 'concerns' | 'settings'

type Place = { name: PlaceName; to: `/${string}`; icon: LucideIcon; key: string }

/** The menu, in its order. The first four stand in the bar at the foot of a narrow screen. */
export const places = [
  { name: 'today', to: '/vandaag', icon: Sun, key: 'v' },
  { name: 'intake', to: '/intake', icon: Inbox, key: 'i' },
  { name: 'matching', to: '/matchen', icon: GitCompareArrows, key: 'm' },
  { name: 'matches', to: '/matches', icon: UsersRound, key: 'o' },
  { name: 'volunteers', to: '/vrijwilligers', icon: Contact, key: 'w' },
  { name: 'concerns', to: '/signalen', icon: ShieldAlert, key: 's' },
] as const satisfies readonly Place[]

export const settingsPlace = {
  name: 'settings',
  to: '/instellingen',
  icon: Settings,
  key: ',',
} as const satisfies Place

export const allPlaces = [...places, settingsPlace]
