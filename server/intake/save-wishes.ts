import { toMask } from '#shared/day-parts.ts'
import type { SaveWishes } from '#shared/intake-acts.ts'
import { openRequestStates } from '#shared/intake.ts'
import { notedFields } from '#shared/noted.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { noteFacts } from '../organisation/fact-notes.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { claimRequest, editRequest } from './move-request.ts'
import { programmeIsOpen } from './request-queries.ts'
import { replaceWishLists } from './wish-queries.ts'

const notedWishes = notedFields.helpRequest

/** Keeps what was agreed about times, rhythm, place and wishes: what matching looks with. */
export const saveWishes = async (
  change: ColleagueChange,
  request: Coordinated<RequestAtHand>,
  { version, wishes }: SaveWishes,
): Promise<void> => {
  if (!(await programmeIsOpen(change.tx, wishes.programmeId))) refuse('notFound')
  await editRequest(change, request, openRequestStates, version, {
    programme_id: wishes.programmeId,
    helped: wishes.helped,
    supported_age: wishes.supportedAge,
    youth_agrees: wishes.youthAgrees ? 1 : 0,
    day_parts_answer: wishes.dayPartsAnswer,
    day_parts: toMask(wishes.dayParts),
    place: wishes.place,
    wished_gender: wishes.wishedGender,
    gender_is_needed: wishes.genderIsNeeded ? 1 : 0,
    hours_per_week: wishes.hoursPerWeek,
    interval_days: wishes.intervalDays,
    weight: wishes.weight,
    only_call: wishes.mayBeShared ? 0 : 1,
    ...(wishes.mayBeShared ? { parent_agrees: 1 as const } : {}),
  })
  await replaceWishLists(change.tx, request.id, wishes)
  await noteFacts(
    change,
    { kind: 'helpRequest', id: request.id },
    notedWishes.filter((field) => field !== 'tasks' || wishes.tasks !== null),
    'talk',
  )
  await claimRequest(change, request)
  await record(change, {
    kind: 'helpRequest.wishesSaved',
    subject: { kind: 'helpRequest', id: request.id },
    householdId: request.householdId,
    facts: { hoursPerWeek: wishes.hoursPerWeek, intervalDays: wishes.intervalDays, weight: wishes.weight },
  })
}
