import type { accounts } from '#shared/messages/nl/accounts.ts'
import type { concerns } from '#shared/messages/nl/concerns.ts'
import type { colleagues } from '#shared/messages/nl/colleagues.ts'
import type { agreementSheet } from '#shared/messages/nl/agreement-sheet.ts'
import type { gallery } from '#shared/messages/nl/gallery.ts'
import type { check } from '#shared/messages/nl/check.ts'
import type { phonePages } from '#shared/messages/nl/phone-pages.ts'
import type { phone } from '#shared/messages/nl/phone.ts'
import type { matchActs } from '#shared/messages/nl/match-acts.ts'
import type { matches } from '#shared/messages/nl/matches.ts'
import type { keptExplanation } from '#shared/messages/nl/kept-explanation.ts'
import type { matching } from '#shared/messages/nl/matching.ts'
import type { matchingQuestion } from '#shared/messages/nl/matching-question.ts'
import type { matchingReasons } from '#shared/messages/nl/matching-reasons.ts'
import type { matchingRecruit } from '#shared/messages/nl/matching-recruit.ts'
import type { matchingWhatIf } from '#shared/messages/nl/matching-what-if.ts'
import type { matchingWeek } from '#shared/messages/nl/matching-week.ts'
import type { intake } from '#shared/messages/nl/intake.ts'
import type { overview } from '#shared/messages/nl/overview.ts'
import type { refusals } from '#shared/messages/nl/refusals.ts'
import type { supervision } from '#shared/messages/nl/supervision.ts'
import type { shell } from '#shared/messages/nl/shell.ts'
import type { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import type { SameKeys } from '#shared/messages/same-keys.ts'
import type { organisation } from '#shared/messages/nl/organisation.ts'
import type { volunteers } from '#shared/messages/nl/volunteers.ts'
import type { ui } from '#shared/messages/nl/ui.ts'

/**
 * Every message file that a page of the client may use, by the name under which `useTranslations` finds it.
 * A feature adds its line here, and brings the words themselves with `WithMessages`.
 */
export type ClientMessages = {
  accounts: typeof accounts
  colleagues: typeof colleagues
  ui: typeof ui
  organisation: typeof organisation
  volunteers: typeof volunteers
  gallery: typeof gallery
  matches: typeof matches
  concerns: typeof concerns
  matchActs: typeof matchActs
  keptExplanation: typeof keptExplanation
  matching: typeof matching
  matchingQuestion: typeof matchingQuestion
  matchingReasons: typeof matchingReasons
  matchingRecruit: typeof matchingRecruit
  matchingWhatIf: typeof matchingWhatIf
  matchingWeek: typeof matchingWeek
  /** In Dutch or English: same keys, other words. */
  agreementSheet: SameKeys<typeof agreementSheet>
  overview: typeof overview
  shell: typeof shell
  refusals: typeof refusals
  /** The desk's words for kinds, ages, languages, times and places. */
  vocabulary: typeof vocabulary
  intake: typeof intake
  /** In Dutch or English: same keys, other words. */
  phone: SameKeys<typeof phone & typeof phonePages & { check: typeof check }>
  check: typeof check
  supervision: typeof supervision
}

declare module 'use-intl' {
  interface AppConfig {
    Messages: ClientMessages
  }
}
