/** What a form post says about where it came from. */
export type PostOrigin = {
  /** The Origin header; browsers send `null` as a word from sandboxed or redirected pages. */
  origin: string | undefined
  /** The Sec-Fetch-Site header. */
  fetchSite: string | undefined
  /** Whether the form carried the token that belongs to this browser's cookie. */
  hasFormToken: boolean
}

/**
 * Whether a form post came from our own page: our own Origin; or none or `null` with Sec-Fetch-Site `same-origin`; or,
 * from browsers that send neither header, the form's own token. A script is needed for none of these.
 */
export const isOwnOrigin = (
  { origin, fetchSite, hasFormToken }: PostOrigin,
  ownOrigins: readonly string[],
): boolean => {
  if (origin !== undefined && origin !== 'null') return ownOrigins.includes(origin)
  if (fetchSite !== undefined) return fetchSite === 'same-origin'
  return origin === undefined && hasFormToken
}
