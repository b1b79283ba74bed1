/** The parts of a volunteer's file, as they stand in the address. */
export const fileParts = ['profiel', 'screening', 'verloop'] as const
export type FilePart = (typeof fileParts)[number]
