import { useState } from 'react'
import type { ConcernDialogName, ConcernFile } from './concern-types.ts'
import { DecideDialog, WeighDialog } from './decide-dialogs.tsx'
import { CloseDialog, EscalateDialog, GradeDialog, ReportDialog } from './grade-dialogs.tsx'
import { StepDialog } from './step-dialog.tsx'

const dialogs = {
  stap: StepDialog,
  zwaarte: GradeDialog,
  acuut: EscalateDialog,
  weging: WeighDialog,
  besluit: DecideDialog,
  melding: ReportDialog,
  afsluiten: CloseDialog,
} as const

/** The dialog that the address names; its command gets its id when it opens. */
export const ConcernDialog = ({
  name,
  file,
  onClose,
}: {
  name: ConcernDialogName
  file: ConcernFile
  onClose: () => void
}) => {
  const [commandId] = useState(() => crypto.randomUUID())
  const Chosen = dialogs[name]
  return (
    <Chosen file={file} act={{ commandId, concernId: file.id, version: file.version }} onClose={onClose} />
  )
}
