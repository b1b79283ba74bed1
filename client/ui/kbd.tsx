/** A key cap, or several: `<Kbd keys={['Ctrl', 'Enter']} />`. */
export const Kbd = ({ keys }: { keys: readonly string[] }) =>
  keys.map((key) =>
    key === '-' ? (
      <span key={key}>-</span>
    ) : (
      <kbd key={key} className="kbd">
        {key}
      </kbd>
    ),
  )
