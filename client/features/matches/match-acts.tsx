import { NotebookPen, Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { MatchMove } from '#shared/matches.ts'
import { isRunningMatch } from '#shared/matches.ts'
import { Button, type ButtonLook } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import type { MatchFile } from './file-types.ts'
import type { DialogName } from './match-search.ts'
import type { DirectActs } from './use-direct-acts.ts'

type ActsProps = { file: MatchFile; direct: DirectActs; onDialog: (name: DialogName) => void }

const agreementReady = ({ agreement }: MatchFile) => agreement !== null

/** The acts that this stage allows, by the table of moves; the one that comes next is filled and stands last. */
export const MatchActs = ({ file, direct, onDialog }: ActsProps) => {
  const t = useTranslations('matchActs.act')
  const may = (move: MatchMove) => file.moves.includes(move)
  const opens = (words: string, name: DialogName, look: ButtonLook['look'] = 'calm') => (
    <Button look={look} onClick={() => onDialog(name)}>
      {words}
    </Button>
  )
  const runs = (words: string, run: () => void, busy: boolean, look: ButtonLook['look'] = 'calm') => (
    <Button look={look} busy={busy} onClick={run}>
      {words}
    </Button>
  )
  const isRunning = isRunningMatch(file.status)
  const isMeeting = file.status === 'introduction'
  const hasMet = file.introductionHeldOn !== null
  const isFirstAgreement = !agreementReady(file)
  const agreementLook = isMeeting && hasMet && isFirstAgreement ? 'filled' : 'calm'
  return (
    <>
      {may('withdraw') && opens(t('withdraw'), 'intrekken')}
      {file.talkAskedAt !== null &&
        file.talkHadAt === null &&
        runs(t('talked'), direct.noteTalk, direct.isBusy, 'quiet')}
      {may('decline') && opens(t('answer'), 'antwoord', file.status === 'proposed' ? 'filled' : 'calm')}
      {isMeeting && !hasMet && file.introductionAt !== null && opens(t('replan'), 'kennismaking-plannen')}
      {isMeeting && file.introductionAt === null && opens(t('plan'), 'kennismaking-plannen', 'filled')}
      {(isMeeting || isRunning) && (
        <LinkButton look={agreementLook} to="/matches/$id/afspraken-aanpassen" params={{ id: file.id }}>
          {isFirstAgreement ? t('makeAgreement') : t('changeAgreement')}
        </LinkButton>
      )}
      {isMeeting &&
        file.introductionAt !== null &&
        opens(t('recordIntroduction'), 'kennismaking', hasMet ? 'calm' : 'filled')}
      {may('startTrial') &&
        hasMet &&
        runs(t('startTrial'), direct.startTrial, direct.isBusy, isFirstAgreement ? 'quiet' : 'filled')}
      {may('pause') && opens(t('pause'), 'pauze')}
      {may('startClosing') && opens(t('startClosing'), 'afronden')}
      {may('end') && opens(file.status === 'trial' ? t('endTrial') : t('end'), 'einde', 'quiet')}
      {may('resume') && runs(t('resume'), direct.resume, direct.isBusy, 'quiet')}
      {may('start') && runs(t('start'), direct.start, direct.isBusy, 'quiet')}
      {file.status === 'ended' && file.aftercareDoneOn === null && opens(t('aftercare'), 'nazorg', 'filled')}
      <Button icon={NotebookPen} onClick={() => onDialog('notitie')}>
        {t('note')}
      </Button>
      {isRunning && (
        <Button look="filled" icon={Plus} onClick={() => onDialog('contact')}>
          {t('log')}
        </Button>
      )}
    </>
  )
}
