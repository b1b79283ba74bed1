import type { Instant } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { contactOf } from './person-queries.ts'
import type { HelpRequest } from './request-queries.ts'

/** Mails the parent that there is news, when they gave an address. What the news is stands on the status page only. */
export const tellParent = async (change: Change, request: HelpRequest, notBefore: Instant): Promise<void> => {
  const parent = await contactOf(change.tx, request.parentId)
  if (parent.email === '') return
  await sendMail(change, {
    template: 'requestNews',
    to: parent.email,
    locale: parent.locale,
    person: { kind: 'parent', id: request.id },
    values: { link: `/${change.organisation.slug}/mijn` },
    notBefore,
  })
}
