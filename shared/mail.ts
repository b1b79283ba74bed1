import type { LocalDate, LocalDateTime } from './dates.ts'

/**
 * Every mail we send, with the values its words need. Links are paths below the installation's address; a secret stands
 * only behind the `#`. Never a name of somebody else, nor anything a family told.
 */
export type MailValues = {
  requestReceived: { contactBy: LocalDate; code: string; link: string }
  statusAccess: { code: string; link: string }
  requestNews: { link: string }
  stillSearching: { link: string }
  proposalToParent: { link: string }
  introductionPlanned: { at: LocalDateTime; link: string }
  referralReceived: { contactBy: LocalDate }
  referralStarted: Record<string, never>
  referralEnded: Record<string, never>
  applicationReceived: { contactBy: LocalDate; firstName: string }
  proposalToVolunteer: { answerBy: LocalDate; link: string }
  volunteerNews: { link: string }
  stillWaiting: { link: string }
  howIsItGoing: { link: string }
  checkReady: { link: string }
  deskNews: { link: string }
  invitation: { link: string; organisation: string }
  volunteerInvitation: { link: string; organisation: string }
  signInLink: { link: string }
  recoveryLink: { link: string }
}
export type MailTemplate = keyof MailValues
