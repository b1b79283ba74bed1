import { useTranslations } from 'use-intl'
import { changePreferences, usePreferences } from '#client/lib/preferences.ts'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'

/** Light, dark, or as the device does; remembered in this browser. Stands in Instellingen. */
export const ThemeChoice = () => {
  const t = useTranslations('shell.theme')
  const { theme } = usePreferences()
  return (
    <SegmentedChoice
      label={t('label')}
      segments={(['system', 'light', 'dark'] as const).map((value) => ({ value, word: t(value) }))}
      value={theme}
      onChange={(chosen) => changePreferences({ theme: chosen })}
    />
  )
}

/** The switch for keys without Ctrl, for Instellingen; the same as in the list of keys. */
export const KeyChoice = () => {
  const t = useTranslations('shell.keys')
  const { singleKeys } = usePreferences()
  return (
    <SegmentedChoice
      label={t('switch')}
      segments={(['on', 'off'] as const).map((value) => ({ value, word: t(value) }))}
      value={singleKeys ? 'on' : 'off'}
      onChange={(chosen) => changePreferences({ singleKeys: chosen === 'on' })}
    />
  )
}
