import { z } from 'zod'
import type { App } from '#server/base/app.ts'
import { asColleague, changes } from '#server/base/procedures.ts'
import type { RequestContext, SignedIn } from '#server/base/context.ts'
import { t } from '#server/base/trpc.ts'
import { insertProposal } from '#server/matches/insert-proposal.ts'

/** What stands in a proposal of these tests. */
export const proposalTexts = { why: 'KANARIE-WAAROM', summary: 'Kanarie-samenvatting' } as const

const propose = changes({
  who: ['coordinator', 'projectLead'],
  relation: 'caseload',
  classes: [],
  input: z.strictObject({
    commandId: z.uuid(),
    helpRequestId: z.uuid(),
    volunteerId: z.uuid(),
    why: z.string(),
    summary: z.string(),
  }),
  act: (change, { commandId, ...proposal }) =>
    insertProposal(asColleague(change), { id: commandId, explanation: { verdict: 'fits' }, ...proposal }),
})
/** A router of this test alone, so that proposing goes the way of every other change. */
const proposing = t.createCallerFactory(t.router({ propose }))

export type Proposing = { commandId: string; helpRequestId: string; volunteerId: string }

/** Proposes as a colleague, through any app on these databases. */
export const proposeIn = (app: App, persona: { signedIn: SignedIn }, input: Proposing) => {
  const context: RequestContext = {
    app,
    organisationSlug: 'thuisnabij',
    signedIn: persona.signedIn,
    parentToken: null,
    source: 'test',
    device: 'test',
    cookies: {
      setSession: () => {},
      clearSession: () => {},
      setParentSession: () => {},
      clearParentSession: () => {},
      browserToken: () => '',
    },
  }
  return proposing(context).propose({ ...input, ...proposalTexts })
}

export type Outcome = { won: boolean; code: string; params: unknown }

/** Won, or the refusal; anything else that went wrong shows as a code that no test expects. */
export const outcomeOf = async (proposal: Promise<unknown>): Promise<Outcome> => {
  try {
    await proposal
    return { won: true, code: '', params: {} }
  } catch (fault) {
    const cause = fault instanceof Error && 'cause' in fault ? fault.cause : undefined
    const refusal =
      typeof cause === 'object' && cause !== null && 'refusal' in cause ? cause.refusal : undefined
    const { code, params } = Object.assign({ code: String(fault), params: {} }, refusal)
    return { won: false, code, params }
  }
}
