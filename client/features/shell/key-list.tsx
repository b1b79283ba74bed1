import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { changePreferences, usePreferences } from '#client/lib/preferences.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { Kbd } from '#client/ui/kbd.tsx'
import { useShownKeys } from '#client/ui/keyboard-provider.tsx'

/** All keys of this page, and the switch that turns single keys off. */
export const KeyList = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('shell.keys')
  const { singleKeys } = usePreferences()
  const now = useShownKeys()
  // Those of the page below, not those that the dialog itself may bind.
  const [keys] = useState(now)
  return (
    <Dialog open onClose={onClose} title={t('title')}>
      <div className="key-list">
        <Checkbox isSelected={singleKeys} onChange={(isOn) => changePreferences({ singleKeys: isOn })}>
          {t('switch')}
        </Checkbox>
        <dl>
          {keys.map(({ label, caps }) => (
            <div key={`${label} ${caps.join()}`} className="key-list-row">
              <dt>
                <Kbd keys={caps} />
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  )
}
