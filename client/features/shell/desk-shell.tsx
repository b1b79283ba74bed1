import { useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePreferences } from '#client/lib/preferences.ts'
import { NamesProvider } from '#client/ui/names.tsx'
import { PageBannerContext } from '#client/ui/page.tsx'
import { type PaletteFind, PaletteProvider, usePaletteItems } from '#client/ui/palette-context.tsx'
import { ToastProvider } from '#client/ui/toast.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { allPlaces, type Badges } from './places.ts'
import { type Me, Rail } from './rail.tsx'

const KeyList = lazy(() => import('./key-list.tsx').then(({ KeyList }) => ({ default: KeyList })))

/** Keys and palette entries that work on every page: G with a letter, and the list of all keys. */
const Everywhere = () => {
  const t = useTranslations('shell')
  const navigate = useNavigate()
  const [showsKeys, setShowsKeys] = useState(false)
  const goTo = (to: (typeof allPlaces)[number]['to']) => void navigate({ to })
  useKeys([
    ...allPlaces.map((place) => ({
      keys: [`g ${place.key}`],
      label: t('goTo', { place: t(place.name) }),
      line: false,
      run: () => goTo(place.to),
    })),
    { keys: ['?'], label: t('keys.all'), line: 'last', run: () => setShowsKeys(true) },
  ])
  usePaletteItems(
    allPlaces.map((place) => ({
      id: `go-${place.name}`,
      group: 'go',
      icon: place.icon,
      words: t(place.name),
      synonyms: t(`synonyms.${place.name}`).split(', '),
      keys: ['G', place.key.toUpperCase()],
      run: () => goTo(place.to),
    })),
  )
  return (
    showsKeys && (
      <Suspense>
        <KeyList onClose={() => setShowsKeys(false)} />
      </Suspense>
    )
  )
}

/** Menu, palette, toasts and keys around every page of the desk. */
export const DeskShell = ({
  badges,
  me,
  find,
  banner,
  children,
}: {
  badges: Badges
  me: Me | undefined
  /** Looks people and things up for the palette. */
  find?: PaletteFind
  /** Below the header of every page. */
  banner?: ReactNode
  children: ReactNode
}) => {
  const t = useTranslations('shell')
  const { hideNames } = usePreferences()
  return (
    <NamesProvider hidden={hideNames}>
      <PaletteProvider find={find}>
        <ToastProvider>
          <a className="skip-link" href="#inhoud">
            {t('skip')}
          </a>
          <div className="desk">
            <Rail badges={badges} me={me} />
            <PageBannerContext value={banner}>{children}</PageBannerContext>
          </div>
          <Everywhere />
        </ToastProvider>
      </PaletteProvider>
    </NamesProvider>
  )
}
