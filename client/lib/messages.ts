import type { gallery } from '#shared/messages/nl/gallery.ts'
import type { refusals } from '#shared/messages/nl/refusals.ts'
import type { shell } from '#shared/messages/nl/shell.ts'
import type { ui } from '#shared/messages/nl/ui.ts'

/**
 * Every message file that a page of the client may use, by the name under which `useTranslations` finds it.
 * A feature adds its line here, and brings the words themselves with `WithMessages`.
 */
export type ClientMessages = {
  ui: typeof ui
  gallery: typeof gallery
  shell: typeof shell
  refusals: typeof refusals
}

declare module 'use-intl' {
  interface AppConfig {
    Messages: ClientMessages
  }
}
