import { volunteerFacts } from './volunteers.ts'

/** Facts of which the source and the day are kept, so that matching can say how old a fact is and who told it. */
export const notedFields = {
  household: ['postcode', 'languages', 'children', 'homeFacts', 'reciprocity'],
  helpRequest: [
    'kinds',
    'dayParts',
    'place',
    'gender',
    'hours',
    'rhythm',
    'weight',
    'ownLanguages',
    'experiences',
    'tasks',
  ],
  volunteer: ['postcode', ...volunteerFacts],
} as const
export type NotedSubject = keyof typeof notedFields
export type NotedField<Subject extends NotedSubject> = (typeof notedFields)[Subject][number]

export const notedSources = ['self', 'talk', 'phone', 'referrer'] as const
export type NotedSource = (typeof notedSources)[number]
