import { createFileRoute } from '@tanstack/react-router'
import { SettingsIndex } from '#client/features/organisation/settings-index.tsx'
import { KeyChoice, ThemeChoice } from '#client/features/shell/theme-choice.tsx'
import { WithMessages } from '#client/lib/intl.tsx'
import { organisation } from '#shared/messages/nl/organisation.ts'

const words = { organisation }

export const Route = createFileRoute('/_desk/instellingen/')({
  component: () => (
    <WithMessages of={words}>
      <SettingsIndex
        choices={
          <>
            <ThemeChoice />
            <KeyChoice />
          </>
        }
      />
    </WithMessages>
  ),
})
