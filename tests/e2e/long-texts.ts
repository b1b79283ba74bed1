/** Letters of a script, the same ones in every run, that hardly repeat themselves: the worst that a cookie can be given. */
const lettersOf = (from: number, to: number, count: number): string => {
  let state = from + 1
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    // The low bits of such a row repeat themselves; the high ones do not.
    return String.fromCodePoint(from + (Math.floor(state / 4096) % (to - from)))
  }).join('')
}

/** A text of exactly so many code points, with words and lines as people make them. */
const textOf = (from: number, to: number, count: number): string =>
  [...lettersOf(from, to, count)]
    .map((letter, index) => {
      if (index === 0 || index === count - 1) return letter
      if (index % 97 === 0) return '\n'
      return index % 8 === 0 ? ' ' : letter
    })
    .join('')

export const scripts = [
  { script: 'Arabic', from: 0x621, to: 0x64b },
  { script: 'Tigrinya', from: 0x1200, to: 0x1249 },
] as const
export type Script = (typeof scripts)[number]

export const storyIn = ({ from, to }: Script, count: number): string =>
  textOf(from, to, count).normalize('NFC')
export const nameIn = ({ from, to }: Script, count: number): string =>
  lettersOf(from, to, count).normalize('NFC')

/** Four bytes a letter, of a script so large that nothing repeats. */
export const rareLetters = (count: number): string => lettersOf(0x20000, 0x2a6d0, count)
