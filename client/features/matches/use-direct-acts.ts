import type { MatchFile } from './file-types.ts'
import { useNoteTalk } from './use-note-talk.ts'
import { useResumeMatch } from './use-resume-match.ts'
import { useStartMatch } from './use-start-match.ts'
import { useStartTrial } from './use-start-trial.ts'

/** The acts that need no more than a press, with what went wrong with the last one. */
export const useDirectActs = (file: MatchFile) => {
  const startTrial = useStartTrial()
  const start = useStartMatch()
  const resume = useResumeMatch()
  const noteTalk = useNoteTalk()
  const all = [startTrial, start, resume, noteTalk]
  const run = (act: (typeof all)[number]) => () => {
    for (const other of all) other.reset()
    act.mutate({ commandId: crypto.randomUUID(), matchId: file.id, version: file.version })
  }
  return {
    startTrial: run(startTrial),
    start: run(start),
    resume: run(resume),
    noteTalk: run(noteTalk),
    isBusy: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error !== null)?.error ?? null,
  }
}
export type DirectActs = ReturnType<typeof useDirectActs>
