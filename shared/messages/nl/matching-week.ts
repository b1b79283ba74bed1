/** The screen Weekvoorstel. */
export const matchingWeek = {
  title: 'Weekvoorstel',
} as const
