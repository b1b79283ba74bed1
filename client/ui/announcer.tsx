import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const AnnouncerContext = createContext<(sentence: string) => void>(() => undefined)

/**
 * Holds the live region. Two places take turns, so that the same sentence said twice is heard twice.
 * Wrap the whole desk in it once.
 */
export const Announcer = ({ children }: { children: ReactNode }) => {
  const [said, setSaid] = useState({ turn: 0, sentence: '' })
  const announce = useCallback(
    (sentence: string) => setSaid(({ turn }) => ({ turn: turn + 1, sentence })),
    [],
  )
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="only-heard" aria-live="polite">
        {said.turn % 2 === 0 && said.sentence}
      </div>
      <div className="only-heard" aria-live="polite">
        {said.turn % 2 === 1 && said.sentence}
      </div>
    </AnnouncerContext>
  )
}

/** Returns the function that says a sentence to a screen reader: "Gezin D. tot 30 november weggezet". */
export const useAnnounce = () => useContext(AnnouncerContext)
