import { useState } from 'react'
import { useAnnounce } from '#client/ui/announcer.tsx'

/** Copies text and says so; where the browser refuses, that is said instead. `said` is that sentence. */
export const useCopy = (words: { copied: string; notCopied: string }) => {
  const announce = useAnnounce()
  const [state, setState] = useState<'copied' | 'notCopied'>()
  const copy = async (text: string) => {
    const done = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'notCopied' as const,
    )
    setState(done)
    announce(words[done])
  }
  return { said: state && words[state], copy }
}
