/** For a file about people: what was read before shows at once, but each opening reads it again. */
export const freshFile = { staleTime: 0 } as const
