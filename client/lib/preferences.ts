import { useSyncExternalStore } from 'react'
import { stored } from './stored.ts'

export type Theme = 'system' | 'light' | 'dark'

/** What a person chooses for this browser; nothing about anybody else. */
export type Preferences = { theme: Theme; singleKeys: boolean; hideNames: boolean }

const preferences = stored<Preferences>('samenspel.desk', {
  theme: 'system',
  singleKeys: true,
  hideNames: false,
})

export const changePreferences = preferences.change
export const usePreferences = (): Preferences => useSyncExternalStore(preferences.subscribe, preferences.read)

/** Draws the page light or dark as the person or their device wants, now and whenever that changes. */
export const followTheme = (): void => {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const draw = () => {
    const { theme } = preferences.read()
    const isDark = theme === 'system' ? system.matches : theme === 'dark'
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }
  draw()
  preferences.subscribe(draw)
  system.addEventListener('change', draw)
}
