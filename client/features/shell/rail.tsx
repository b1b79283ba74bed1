import { Link } from '@tanstack/react-router'
import { Ellipsis, EyeOff, LogOut } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAnnounce } from '#client/ui/announcer.tsx'
import { Avatar } from '#client/ui/avatar.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { changePreferences, usePreferences } from '#client/lib/preferences.ts'
import { BrandMark } from './brand-mark.tsx'
import { allPlaces, type Badges, places, settingsPlace } from './places.ts'

/** Who works here, as the shell draws it at the foot of the menu. */
export type Me = { name: string; organisation: string; onSignOut: () => void }

const inBar = 4

type RailLinkProps = {
  place: (typeof allPlaces)[number]
  badge: Badges[keyof Badges]
  onGo: () => void
}

const RailLink = ({ place, badge, onGo }: RailLinkProps) => {
  const t = useTranslations('shell')
  return (
    <li>
      <Link to={place.to} className="rail-link" onClick={onGo} activeProps={{ 'aria-current': 'page' }}>
        <Icon of={place.icon} />
        {t(place.name)}
        {badge && badge.count > 0 && (
          <span className="rail-count" data-safety={badge.safety ? '' : undefined}>
            <span aria-hidden>{badge.count}</span>
            <span className="only-heard">{t('open', { count: badge.count })}</span>
          </span>
        )}
      </Link>
    </li>
  )
}

const HideNames = () => {
  const t = useTranslations('shell')
  const announce = useAnnounce()
  const { hideNames } = usePreferences()
  const press = () => {
    changePreferences({ hideNames: !hideNames })
    announce(t(hideNames ? 'namesShown' : 'namesHidden'))
  }
  return (
    <button type="button" className="rail-switch" aria-pressed={hideNames} onClick={press}>
      <Icon of={EyeOff} size="small" />
      <span>{t('hideNames')}</span>
    </button>
  )
}

/** The menu: at the left on a desk, a bar at the foot on a narrow screen, where "Meer" opens the rest. */
export const Rail = ({ badges, me }: { badges: Badges; me: Me | undefined }) => {
  const t = useTranslations('shell')
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  useKeys(isOpen ? [{ keys: ['Escape'], label: t('closeMore'), line: false, run: close }] : [])
  return (
    <div className="rail">
      <nav className="rail-nav" aria-label={t('places')}>
        <Link to="/vandaag" className="brand">
          <BrandMark />
          Samenspel
        </Link>
        <ul className="rail-list rail-bar">
          {places.slice(0, inBar).map((place) => (
            <RailLink key={place.name} place={place} badge={badges[place.name]} onGo={close} />
          ))}
          <li className="rail-more-button">
            <button
              type="button"
              className="rail-link"
              aria-expanded={isOpen}
              aria-controls="rail-more"
              onClick={() => setOpen(!isOpen)}
            >
              <Icon of={Ellipsis} />
              {t('more')}
            </button>
          </li>
        </ul>
        <div className="rail-more" id="rail-more" data-open={isOpen ? '' : undefined}>
          <ul className="rail-list">
            {places.slice(inBar).map((place) => (
              <RailLink key={place.name} place={place} badge={badges[place.name]} onGo={close} />
            ))}
          </ul>
          <ul className="rail-list" data-apart="">
            <RailLink place={settingsPlace} badge={badges.settings} onGo={close} />
          </ul>
          <div className="rail-foot">
            <HideNames />
            {me && (
              <Link to="/mijn-account" className="rail-me">
                <Avatar name={me.name} />
                <span>
                  <span className="rail-me-name">{me.name}</span>
                  <span className="rail-me-where">{me.organisation}</span>
                </span>
              </Link>
            )}
            {me && (
              <button type="button" className="rail-switch" onClick={me.onSignOut}>
                <Icon of={LogOut} size="small" />
                <span>{t('signOut')}</span>
              </button>
            )}
          </div>
        </div>
      </nav>
    </div>
  )
}
