/** Two people, two circles of the same size; nothing in it is for a screen reader. */
export const Pair = ({ one, other }: { one: string | null; other: string }) => (
  <span className="pair" aria-hidden>
    <span className={one === null ? 'unknown' : undefined}>{one ?? '?'}</span>
    <span>{other}</span>
  </span>
)

/** The first letter of a name, as a person would write it. */
export const initialOf = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? ''
