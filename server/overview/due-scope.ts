/** Whose things are looked at: carried by this colleague or by nobody yet, or (null) everybody's. */
export type DueScope = { carrierId: string | null }
