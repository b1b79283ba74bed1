/** What a colleague may be. An administrator has no rights in files. */
export const roles = ['coordinator', 'teamLead', 'projectLead', 'safeguardingLead', 'admin'] as const
export type Role = (typeof roles)[number]

/** Everybody a procedure can name as its caller. */
export type Who = 'anonymous' | 'parent' | 'volunteer' | Role

/**
 * How the caller must stand to what the call is about.
 * `public`: nobody in particular; `self`: their own things only; `caseload`: carried by the caller, carried by nobody
 * yet, or opened with a reason; `confidant`: the caller carries it or guards safety, and it is not about the caller: for
 * anybody else, leading or not, it is not there; `ownCoordinator`: the caller carries the match or its volunteer; for
 * anybody else, leading or not, it is not there; `organisation`: anything of the caller's organisation; `installation`:
 * before or above any organisation.
 */
export type Relation =
  'public' | 'self' | 'caseload' | 'confidant' | 'ownCoordinator' | 'organisation' | 'installation'

/**
 * Classes of personal data that may leave in an answer. D0 coarse facts, D1 names and contact, D2 children, D3 story,
 * D4 concerns, D5 contact moments; V1 volunteer's profile, V2 volunteer's contact, V3 certificate facts, V4 supervision;
 * C1 colleagues' names and contact.
 */
export const dataClasses = ['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'V1', 'V2', 'V3', 'V4', 'C1'] as const
export type DataClass = (typeof dataClasses)[number]
