/** Joins the class of a part with one that it was given; the router's Link gives its own to whatever it draws. */
export const classNames = (own: string, given: string | undefined): string =>
  given ? `${own} ${given}` : own
