/** The mark: two of the same shape and size, one filled and one open. */
export const Sign = () => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden>
    <circle cx="9" cy="12" r="7" fill="currentColor" />
    <circle cx="15" cy="12" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
)
