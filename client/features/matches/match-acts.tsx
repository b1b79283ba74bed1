import { NotebookPen, Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { type ActName, actsOf } from './acts-of-stage.ts'
import type { MatchFile } from './file-types.ts'
import type { DialogName } from './match-search.ts'
import type { DirectActs } from './use-direct-acts.ts'

type ActsProps = { file: MatchFile; direct: DirectActs; onDialog: (name: DialogName) => void }

type DirectName = 'talked' | 'startTrial' | 'start' | 'resume'

const dialogs = {
  withdraw: 'intrekken',
  answer: 'antwoord',
  answerNo: 'antwoord',
  plan: 'kennismaking-plannen',
  replan: 'kennismaking-plannen',
  recordIntroduction: 'kennismaking',
  pause: 'pauze',
  startClosing: 'afronden',
  end: 'einde',
  endTrial: 'einde',
  aftercare: 'nazorg',
  log: 'contact',
} as const satisfies Partial<Record<ActName, DialogName>>

const isDirect = (name: ActName): name is DirectName =>
  name === 'talked' || name === 'startTrial' || name === 'start' || name === 'resume'

const isStaff = ({ moves, status }: MatchFile) => moves.length > 0 || status === 'ended'

/** The acts of this stage; the one that comes next is filled and stands at the end. */
export const MatchActs = ({ file, direct, onDialog }: ActsProps) => {
  const t = useTranslations('matchActs.act')
  const run = {
    talked: direct.noteTalk,
    startTrial: direct.startTrial,
    start: direct.start,
    resume: direct.resume,
  }
  const acts = isStaff(file) ? actsOf(file) : []
  const next = acts.at(-1)
  const draw = (name: ActName) => {
    const look = name === next ? 'filled' : 'calm'
    if (name === 'makeAgreement' || name === 'changeAgreement')
      return (
        <LinkButton key={name} look={look} to="/matches/$id/afspraken-aanpassen" params={{ id: file.id }}>
          {t(name)}
        </LinkButton>
      )
    const press = isDirect(name) ? run[name] : () => onDialog(dialogs[name])
    return (
      <Button
        key={name}
        look={look}
        icon={name === 'log' ? Plus : undefined}
        busy={isDirect(name) && direct.running === name}
        onClick={press}
      >
        {t(name)}
      </Button>
    )
  }
  return (
    <>
      {acts.slice(0, -1).map(draw)}
      <Button icon={NotebookPen} onClick={() => onDialog('notitie')}>
        {t('note')}
      </Button>
      {next && draw(next)}
    </>
  )
}
