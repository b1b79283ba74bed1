import { lazy, Suspense, useState } from 'react'
import { gates } from '#shared/matches.ts'
import type { DialogProps } from './dialog-props.ts'
import type { MatchFile } from './file-types.ts'
import type { DialogName } from './match-search.ts'

const AnswerDialog = lazy(async () => ({ default: (await import('./answer-dialog.tsx')).AnswerDialog }))
const PlanIntroductionDialog = lazy(async () => ({
  default: (await import('./introduction-dialogs.tsx')).PlanIntroductionDialog,
}))
const RecordIntroductionDialog = lazy(async () => ({
  default: (await import('./introduction-dialogs.tsx')).RecordIntroductionDialog,
}))
const PauseDialog = lazy(async () => ({ default: (await import('./course-dialogs.tsx')).PauseDialog }))
const ClosingDialog = lazy(async () => ({ default: (await import('./course-dialogs.tsx')).ClosingDialog }))
const WithdrawDialog = lazy(async () => ({ default: (await import('./course-dialogs.tsx')).WithdrawDialog }))
const AftercareDialog = lazy(async () => ({
  default: (await import('./course-dialogs.tsx')).AftercareDialog,
}))
const EndDialog = lazy(async () => ({ default: (await import('./end-dialog.tsx')).EndDialog }))
const NoteDialog = lazy(async () => ({ default: (await import('./note-dialog.tsx')).NoteDialog }))
const LogDialog = lazy(async () => ({ default: (await import('./log-dialog.tsx')).LogDialog }))
const GateDialog = lazy(async () => ({ default: (await import('./gate-dialog.tsx')).GateDialog }))
const ConfirmDialog = lazy(async () => ({ default: (await import('./confirm-dialog.tsx')).ConfirmDialog }))

const plain = {
  antwoord: AnswerDialog,
  'kennismaking-plannen': PlanIntroductionDialog,
  kennismaking: RecordIntroductionDialog,
  pauze: PauseDialog,
  afronden: ClosingDialog,
  einde: EndDialog,
  intrekken: WithdrawDialog,
  nazorg: AftercareDialog,
  notitie: NoteDialog,
  contact: LogDialog,
} as const

const isPlain = (name: DialogName): name is keyof typeof plain => Object.hasOwn(plain, name)

const Chosen = ({ name, ...props }: DialogProps & { name: DialogName }) => {
  if (isPlain(name)) {
    const Plain = plain[name]
    return <Plain {...props} />
  }
  const gate = gates.find((one) => name === `opzij-${one}`)
  if (gate !== undefined) return <GateDialog gate={gate} {...props} />
  const { agreement } = props.file
  if (agreement === null) return null
  const party = name === 'akkoord-gezin' ? 'family' : 'volunteer'
  return <ConfirmDialog party={party} agreementId={agreement.id} {...props} />
}

/** The dialog that the address names; its command gets its id when it opens, so that sending it twice is sending it once. */
export const MatchDialog = ({
  name,
  file,
  onClose,
}: {
  name: DialogName
  file: MatchFile
  onClose: () => void
}) => {
  const [commandId] = useState(() => crypto.randomUUID())
  const act = { commandId, matchId: file.id, version: file.version }
  return (
    <Suspense>
      <Chosen name={name} file={file} act={act} onClose={onClose} />
    </Suspense>
  )
}
