import type { MatchFile } from './file-types.ts'

/** What every dialog on a match is given: the dossier, and how an act on it begins. */
export type DialogProps = {
  file: MatchFile
  act: { commandId: string; matchId: string; version: number }
  onClose: () => void
}
