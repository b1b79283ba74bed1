type Act = (day: number) => void

/** What is to happen on each day of the year. What falls after the last day, or on a day that was, never happens. */
export type Calendar = {
  on: (day: number, act: Act) => void
  /** Lets everything of that day happen, in the order in which it was planned; also what that plans for the same day. */
  live: (day: number) => void
}

export const makeCalendar = (lastDay: number): Calendar => {
  const days = Array.from({ length: lastDay }, (): Act[] => [])
  return {
    on: (day, act) => days[day]?.push(act),
    live: (day) => {
      for (const act of days[day] ?? []) act(day)
    },
  }
}
