import type { Role } from './roles.ts'

/** Who works on a file: calls, decides, proposes, mails. A team lead reads along and puts away what she has seen. */
export const actingRoles = ['coordinator', 'projectLead'] as const satisfies readonly Role[]

export const mayAct = (held: readonly Role[]): boolean => actingRoles.some((role) => held.includes(role))
