import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Button } from '#client/ui/button.tsx'
import { ErrorState, Note } from '#client/ui/states.tsx'
import type { VolunteerMove } from '#shared/volunteers.ts'
import type { VolunteerFile } from './file-types.ts'
import { LeaveDialog, PassGatesDialog, PlanInterviewDialog } from './move-dialogs.tsx'
import { useChangeVolunteer } from './use-change-volunteer.ts'

/** Which move the eye should land on first: the next step on the way in. */
const foremost = (file: VolunteerFile): VolunteerMove | undefined => {
  const allMet = file.gates.every(({ state }) => state === 'met')
  const wished: VolunteerMove[] = allMet
    ? ['makeAvailable', 'comeBack', 'planInterview']
    : ['comeBack', file.status === 'applied' ? 'planInterview' : 'startScreening', 'startTraining']
  return wished.find((move) => file.moves.includes(move))
}

/** The moves that the life cycle allows from here, as buttons; drawn from the same table that the server refuses by. */
export const MoveButtons = ({ file, isLead }: { file: VolunteerFile; isLead: boolean }) => {
  const t = useTranslations('volunteers')
  const errorText = useErrorText()
  const change = useChangeVolunteer()
  const [dialog, setDialog] = useState<'planInterview' | 'leave' | 'passGates'>()
  const [said, setSaid] = useState<string>()
  const close = () => setDialog(undefined)
  const open = file.gates.filter(({ state }) => state !== 'met').map(({ gate }) => gate)
  const about = { volunteerId: file.id, version: file.version }

  const makeAvailable = () => {
    const gates = open.map((gate) => t(`gate.${gate}`)).join(', ')
    if (open.length > 0 && isLead) setDialog('passGates')
    else if (open.length > 0) setSaid(`${t('gates.notMet', { gates })} ${t('gates.onlyLead')}`)
    else
      change.mutate(({ volunteers }) =>
        volunteers.makeAvailable.mutate({ ...about, commandId: crypto.randomUUID(), override: null }),
      )
  }
  const run: Record<VolunteerMove, () => void> = {
    planInterview: () => setDialog('planInterview'),
    leave: () => setDialog('leave'),
    makeAvailable,
    startScreening: () =>
      change.mutate(({ volunteers }) =>
        volunteers.startScreening.mutate({ ...about, commandId: crypto.randomUUID() }),
      ),
    startTraining: () =>
      change.mutate(({ volunteers }) =>
        volunteers.startTraining.mutate({ ...about, commandId: crypto.randomUUID() }),
      ),
    comeBack: () =>
      change.mutate(({ volunteers }) =>
        volunteers.comeBack.mutate({ ...about, commandId: crypto.randomUUID() }),
      ),
  }
  const first = foremost(file)
  const dialogProps = { ...about, onClose: close }
  return (
    <>
      <div className="acts">
        {file.moves.map((move) => (
          <Button
            key={move}
            look={move === first ? 'filled' : move === 'leave' ? 'calm' : 'quiet'}
            busy={change.isPending && move === first}
            onClick={() => {
              setSaid(undefined)
              if (!change.isPending) run[move]()
            }}
          >
            {move === 'planInterview' && file.status === 'interview' ? t('moveAgain') : t(`move.${move}`)}
          </Button>
        ))}
      </div>
      {said && <Note>{said}</Note>}
      {change.isError && <ErrorState>{errorText(change.error)}</ErrorState>}
      {dialog === 'planInterview' && <PlanInterviewDialog {...dialogProps} />}
      {dialog === 'leave' && <LeaveDialog {...dialogProps} />}
      {dialog === 'passGates' && <PassGatesDialog {...dialogProps} gates={open} />}
    </>
  )
}
