import { AccessDialog } from './access-dialog.tsx'
import { DoubleDialog } from './double-dialog.tsx'
import { EndDialog } from './end-dialog.tsx'
import { HouseholdPanel } from './household-panel.tsx'
import type { Panel, RequestFile } from './intake-data.ts'
import { LaterDialog } from './later-dialog.tsx'
import { PhoneDialog } from './phone-dialog.tsx'
import { ReviewDialog } from './review-dialog.tsx'
import { VisitDialog } from './visit-dialog.tsx'
import { WishesPanel } from './wishes-panel.tsx'

/** What floats above Intake, by its word in the address. Loaded on use: the forms bring the schemas along. */
export const IntakePanels = ({
  panel,
  file,
  onClose,
  onGone,
}: {
  panel: Panel
  file: RequestFile | undefined
  onClose: () => void
  /** The request left its list: open the next one. */
  onGone: () => void
}) => {
  if (panel === 'telefoon') return <PhoneDialog onClose={onClose} />
  if (file === undefined) return null
  switch (panel) {
    case 'gezin':
      return <HouseholdPanel key={file.id} file={file} onClose={onClose} />
    case 'wensen':
      return <WishesPanel key={file.id} file={file} onClose={onClose} />
    case 'later':
      return <LaterDialog file={file} onClose={onClose} onDone={onGone} />
    case 'dubbel':
      return <DoubleDialog file={file} onClose={onClose} onDone={onGone} />
    case 'stoppen':
      return <EndDialog file={file} onClose={onClose} onDone={onGone} />
    case 'code':
      return <AccessDialog file={file} onClose={onClose} />
    case 'kijken':
      return <ReviewDialog key={file.id} file={file} onClose={onClose} />
    case 'plan':
    case 'gehad':
      return <VisitDialog file={file} planned={panel === 'plan'} onClose={onClose} />
  }
}
