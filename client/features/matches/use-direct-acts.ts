import type { MatchFile } from './file-types.ts'
import { useNoteTalk } from './use-note-talk.ts'
import { useResumeMatch } from './use-resume-match.ts'
import { useStartMatch } from './use-start-match.ts'
import { useStartTrial } from './use-start-trial.ts'

/** The acts that need no more than a press: which one is under way, and what went wrong with the last one. */
export const useDirectActs = (file: MatchFile) => {
  const startTrial = useStartTrial()
  const start = useStartMatch()
  const resume = useResumeMatch()
  const noteTalk = useNoteTalk()
  const all = { startTrial, start, resume, talked: noteTalk }
  const names = ['startTrial', 'start', 'resume', 'talked'] as const
  const run = (name: (typeof names)[number]) => () => {
    for (const other of names) all[other].reset()
    all[name].mutate({ commandId: crypto.randomUUID(), matchId: file.id, version: file.version })
  }
  return {
    startTrial: run('startTrial'),
    start: run('start'),
    resume: run('resume'),
    noteTalk: run('talked'),
    running: names.find((name) => all[name].isPending) ?? null,
    error: names.map((name) => all[name].error).find((error) => error !== null) ?? null,
  }
}
export type DirectActs = ReturnType<typeof useDirectActs>
