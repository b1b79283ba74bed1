import type { LucideIcon } from 'lucide-react'
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useState,
} from 'react'
import { useTranslations } from 'use-intl'
import { useKeys } from './use-keys.ts'

export type PaletteItem = {
  id: string
  /** `go` to a page, `do` an act, `find` a person or thing. */
  group: 'go' | 'do' | 'find'
  icon: LucideIcon
  words: string
  /** Other words that find it: "koppelen" finds Matchen. */
  synonyms?: readonly string[]
  keys?: readonly string[]
  /** A fact at its end: "wacht 5 weken". */
  note?: string
  run: () => void
}

/** Looks things up on the server while the person types; returns items of the group `find`. */
export type PaletteFind = (query: string, signal: AbortSignal) => Promise<readonly PaletteItem[]>

type PaletteAccess = {
  open: () => void
  add: (id: string, read: () => readonly PaletteItem[]) => () => void
}

const PaletteContext = createContext<PaletteAccess>({ open: () => undefined, add: () => () => undefined })

const Palette = lazy(() => import('./palette.tsx').then(({ Palette }) => ({ default: Palette })))

/** Ctrl K everywhere below it. The list itself is loaded on first use. */
export const PaletteProvider = ({ find, children }: { find?: PaletteFind; children: ReactNode }) => {
  const t = useTranslations('ui.palette')
  const [shown, setShown] = useState<readonly PaletteItem[]>()
  const [sources] = useState(() => new Map<string, () => readonly PaletteItem[]>())
  const gather = useCallback(() => [...sources.values()].flatMap((read) => read()), [sources])
  const access = useMemo<PaletteAccess>(
    () => ({
      open: () => setShown(gather()),
      add: (id, read) => {
        sources.set(id, read)
        return () => sources.delete(id)
      },
    }),
    [sources, gather],
  )
  useKeys([{ keys: ['ctrl+k'], label: t('name'), line: false, run: access.open }])
  return (
    <PaletteContext value={access}>
      {children}
      {shown && (
        <Suspense>
          <Palette items={shown} find={find} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </PaletteContext>
  )
}

/** Returns the function that opens the palette. */
export const useOpenPalette = () => useContext(PaletteContext).open

/** Adds what can be done or gone to here, for as long as the component is on the screen. */
export const usePaletteItems = (items: readonly PaletteItem[]): void => {
  const { add } = useContext(PaletteContext)
  const id = useId()
  const latest = useEffectEvent(() => items)
  useEffect(() => add(id, () => latest()), [add, id])
}
