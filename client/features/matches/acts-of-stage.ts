import { isRunningMatch, type MatchMove } from '#shared/matches.ts'
import type { MatchFile } from './file-types.ts'

export type ActName =
  | 'withdraw'
  | 'answer'
  | 'answerNo'
  | 'talked'
  | 'plan'
  | 'replan'
  | 'recordIntroduction'
  | 'makeAgreement'
  | 'changeAgreement'
  | 'startTrial'
  | 'start'
  | 'pause'
  | 'resume'
  | 'startClosing'
  | 'end'
  | 'endTrial'
  | 'aftercare'
  | 'log'

/** What of a dossier decides which acts there are. */
export type StageFacts = Pick<
  MatchFile,
  | 'moves'
  | 'status'
  | 'introductionAt'
  | 'introductionHeldOn'
  | 'talkAskedAt'
  | 'talkHadAt'
  | 'aftercareDoneOn'
> & {
  agreement: object | null
  gates: readonly { gate: string; isOverridden: boolean }[]
}

const meetingActs = (file: StageFacts): ActName[] => {
  if (file.introductionAt === null) return ['plan']
  if (file.introductionHeldOn === null) return ['replan', 'recordIntroduction']
  if (file.agreement !== null) return ['recordIntroduction', 'changeAgreement', 'startTrial']
  const isNeeded = file.gates.some(({ gate, isOverridden }) => gate === 'roleAgreement' && !isOverridden)
  return isNeeded
    ? ['recordIntroduction', 'makeAgreement']
    : ['recordIntroduction', 'makeAgreement', 'startTrial']
}

/** What this stage allows, by the table of moves; the last one is what comes next. */
export const actsOf = (file: StageFacts): ActName[] => {
  const may = (move: MatchMove) => file.moves.includes(move)
  const acts: ActName[] = []
  if (may('withdraw')) acts.push('withdraw')
  if (file.talkAskedAt !== null && file.talkHadAt === null) acts.push('talked')
  if (file.status === 'introduction') acts.push('answerNo', ...meetingActs(file))
  else if (may('decline')) acts.push('answer')
  const isRunning = isRunningMatch(file.status)
  if (isRunning) acts.push(file.agreement === null ? 'makeAgreement' : 'changeAgreement')
  if (may('pause')) acts.push('pause')
  if (may('startClosing')) acts.push('startClosing')
  if (may('end')) acts.push(file.status === 'trial' ? 'endTrial' : 'end')
  if (may('resume')) acts.push('resume')
  if (may('start')) acts.push('start')
  if (isRunning) acts.push('log')
  if (file.status === 'ended' && file.aftercareDoneOn === null) acts.push('aftercare')
  return acts
}
