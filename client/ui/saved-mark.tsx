import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** "Bewaard om 9.41 uur": the status line of a form that saves itself. Announced politely when it changes. */
export const SavedMark = ({ children }: { children: ReactNode }) => (
  <output className="saved-mark">
    <Icon of={Check} size="small" />
    {children}
  </output>
)
