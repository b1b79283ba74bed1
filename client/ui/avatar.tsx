/** Two initials in a circle; says nothing to a screen reader, because the name stands beside it. */
export const Avatar = ({ name }: { name: string }) => {
  const words = name.split(' ').filter(Boolean)
  const initials = (words.length > 1 ? [words[0], words.at(-1)] : words).map((word) => word?.charAt(0) ?? '')
  return (
    <span className="avatar" aria-hidden>
      {initials.join('').toUpperCase()}
    </span>
  )
}
