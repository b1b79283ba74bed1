import { useMoments } from './data.ts'
import { useWaiting } from './phone-context.tsx'
import type { Waiting } from './waiting/entries.ts'

/**
 * What the volunteer told and the list of contact moments does not show yet: what waits, and what was sent after that
 * list was read. So a button that was tapped does not come back for a moment between the two.
 */
export const useTold = (): readonly Waiting[] => {
  const { entries, sent } = useWaiting()
  const { dataUpdatedAt } = useMoments()
  const notShown = sent.filter(({ waiting, at }) => waiting.act === 'undo' || at >= dataUpdatedAt)
  return [...notShown.map(({ waiting }) => waiting), ...entries]
}
