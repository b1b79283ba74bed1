/**
 * Whose things are looked at: carried by this colleague or by nobody yet, or (null) everybody's; and who looks, which
 * decides what is between a volunteer and the own coordinator.
 */
export type DueScope = { carrierId: string | null; readerId: string }
