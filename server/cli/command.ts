/** What a command gets: its words, whether a machine reads along, and where to write. */
export type Invocation = {
  words: readonly string[]
  options: ReadonlyMap<string, string | true>
  json: boolean
  print: (line: string) => void
  /** For progress: a person sees it, a pipe does not. */
  progress: (line: string) => void
}

/** 0 done, 1 refused with a sentence, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

export type Command = {
  name: string
  usage: string
  does: string
  run: (invocation: Invocation) => Promise<ExitCode>
}

/** Splits `--name value`, `--name=value` and `--flag` from plain words. `flags` are the options that take no value. */
export const readWords = (
  argv: readonly string[],
  flags: ReadonlySet<string>,
): { words: string[]; options: Map<string, string | true> } => {
  const words: string[] = []
  const options = new Map<string, string | true>()
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const [name = '', inline] = word.slice(2).split('=', 2)
    if (inline !== undefined) options.set(name, inline)
    else if (flags.has(name)) options.set(name, true)
    else {
      options.set(name, argv[i + 1] ?? true)
      i++
    }
  }
  return { words, options }
}
