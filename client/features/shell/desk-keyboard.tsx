import type { ReactNode } from 'react'
import { usePreferences } from '#client/lib/preferences.ts'
import { KeyboardProvider } from '#client/ui/keyboard-provider.tsx'

/** The keys of the desk, with the person's own choice to leave single keys off. */
export const DeskKeyboard = ({ children }: { children: ReactNode }) => {
  const { singleKeys } = usePreferences()
  return <KeyboardProvider singleKeys={singleKeys}>{children}</KeyboardProvider>
}
