import { createContext, type ReactNode, useContext } from 'react'

const NamesContext = createContext(false)

/** Sets whether names are hidden on the screen below it ("Verberg namen"). */
export const NamesProvider = ({ hidden, children }: { hidden: boolean; children: ReactNode }) => (
  <NamesContext value={hidden}>{children}</NamesContext>
)

const initial = (name: string) => {
  const first = name.trim().charAt(0)
  return first && `${first.toUpperCase()}.`
}

/** The same function for a place that draws no component: what is found in the palette, for instance. */
export const shownName =
  (hidden: boolean) =>
  (name: string): string =>
    hidden ? initial(name) : name

/**
 * Returns the function through which every person's name goes to the screen: the name itself, or its initial while
 * names are hidden. Use it inside sentences too: `t('call', { name: show(volunteer.firstName) })`.
 */
export const useNames = (): ((name: string) => string) => {
  const hidden = useContext(NamesContext)
  return hidden ? initial : (name) => name
}
