import type { Who } from './roles.ts'

/** One move of a life cycle: from which states, to which state, and who may make it. */
export type Move<State extends string> = {
  from: readonly State[]
  to: State
  by: readonly (Who | 'system')[]
}

/** A life cycle as a table: the server refuses by it, the client draws its buttons from it, the tests enumerate it. */
export type LifeCycle<State extends string, Name extends string> = Readonly<Record<Name, Move<State>>>

/** The moves that `who` may make from `state`, in the order of the table. */
export const movesFrom = <State extends string, Name extends string>(
  cycle: LifeCycle<State, Name>,
  state: State,
  who: readonly (Who | 'system')[],
): Name[] =>
  (Object.keys(cycle) as Name[]).filter((name) => {
    const move = cycle[name]
    return move.from.includes(state) && move.by.some((one) => who.includes(one))
  })
