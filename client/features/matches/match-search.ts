import { gates } from '#shared/matches.ts'

/** Kinds of entries that the timeline can be narrowed to. */
export const timelineKinds = ['alles', 'contact', 'verloop', 'afspraken', 'notitie'] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** The dialogs of the dossier, as the address names them. */
export const dialogNames = [
  'antwoord',
  'kennismaking-plannen',
  'kennismaking',
  'pauze',
  'afronden',
  'einde',
  'intrekken',
  'nazorg',
  'notitie',
  'contact',
  'akkoord-gezin',
  'akkoord-vrijwilliger',
  ...gates.map((gate) => `opzij-${gate}` as const),
] as const
export type DialogName = (typeof dialogNames)[number]

/** What of the dossier stands in the address: which entries show, and which dialog is open. */
export type FileSearch = { toon: TimelineKind; doe?: DialogName }
