/** One measured figure. `ratio` is ours to the peer's (or the peer's to ours, where more is better: `what` says which). */
export type Figure = {
  /** Its name on the page of figures: P1, S4. */
  figure: string
  /** What was held against what. */
  what: string
  ours: number | null
  peer: number | null
  ratio: number | null
  /** The least or the most the ratio may be; null where it is only reported. */
  gate: number | null
  ok: boolean
}

export type Say = (figure: Figure) => void

/** A bench: says its figures one after the other. */
export type Bench = (say: Say) => Promise<void>

/** To three digits that mean something. */
const rounded = (value: number): number => Number(value.toPrecision(3))

type Against = { figure: string; what: string; ours: number; peer: number; gate: number | null }

/** Ours may take at most `gate` times the peer. */
export const atMost = ({ figure, what, ours, peer, gate }: Against): Figure => {
  const ratio = ours / peer
  return {
    figure,
    what,
    ours: rounded(ours),
    peer: rounded(peer),
    ratio: rounded(ratio),
    gate,
    ok: gate === null || ratio <= gate,
  }
}

/** The peer must take at least `gate` times ours. */
export const fasterBy = ({ figure, what, ours, peer, gate }: Against): Figure => {
  const ratio = peer / ours
  return {
    figure,
    what,
    ours: rounded(ours),
    peer: rounded(peer),
    ratio: rounded(ratio),
    gate,
    ok: gate === null || ratio >= gate,
  }
}

/** Everything that was asked came out as it should: counts, not times. */
export const allOf = (figure: string, what: string, good: number, asked: number): Figure => ({
  figure,
  what,
  ours: good,
  peer: asked,
  ratio: rounded(good / asked),
  gate: 1,
  ok: good === asked && asked > 0,
})
