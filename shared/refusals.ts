/**
 * Every way in which the server says no, with its HTTP status. The sentence a person reads stands with the reader
 * (client/lib, server/public): a code without a sentence does not compile there.
 */
export const refusals = {
  badInput: 400,
  notSignedIn: 401,
  signInFailed: 401,
  tooManyTries: 429,
  linkExpired: 410,
  linkOtherBrowser: 409,
  needsSecondFactor: 403,
  signInAgain: 403,
  weakPassword: 400,
  lastFactor: 409,
  notAllowed: 403,
  notInYourCaseload: 403,
  notFound: 404,
  staleVersion: 409,
  notNow: 409,
  commandIdReused: 409,
  alreadyAnswered: 409,
  requestHasMatch: 409,
  volunteerFull: 409,
  volunteerNotAvailable: 409,
  hardLimit: 409,
  explanationChanged: 409,
  planNotProven: 503,
  dayInFuture: 400,
  dayInPast: 400,
  dayBeforeAsked: 400,
  dayTooFar: 400,
  dayOutsideMatch: 409,
  tooLateToChange: 409,
  reasonNeeded: 400,
  gateNotMet: 409,
  agreementNotComplete: 409,
  emailTaken: 409,
  lastAdmin: 409,
  consultNeeded: 409,
  childNotAsked: 409,
  parentNotAsked: 409,
  sharingNotAsked: 409,
  earlierOneKeeps: 409,
  wishesNeeded: 409,
  noEmailKnown: 409,
  nobodyToRead: 409,
  stepMissing: 409,
  skipReasonNeeded: 409,
  reportMissing: 409,
  secondPersonNeeded: 409,
  badFile: 400,
  textTooLong: 400,
  databaseFull: 503,
  busy: 503,
} as const satisfies Record<string, number>

export type RefusalCode = keyof typeof refusals

/** Small facts for the sentence: a name, a date, a number; never free text about a family. */
export type RefusalParams = Record<string, string | number>

export type Refusal = { code: RefusalCode; params: RefusalParams }
