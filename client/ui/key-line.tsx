import type { ReactNode } from 'react'
import { Kbd } from './kbd.tsx'
import { useShownKeys } from './keyboard-provider.tsx'

/** The line at the foot: the keys of this screen, made from what `useKeys` has bound, and a word on its data at the end. */
export const KeyLine = ({ end, quiet }: { end?: ReactNode; quiet?: boolean }) => {
  const keys = useShownKeys().filter((key) => key.line)
  return (
    <footer className="key-line">
      {!quiet &&
        keys.map(({ label, caps }) => (
          <span key={`${label} ${caps.join()}`} className="key-line-item">
            <Kbd keys={caps} />
            {label}
          </span>
        ))}
      {end && <span className="key-line-end">{end}</span>}
    </footer>
  )
}
