/** Without 0/O, 1/I/L and U: what people read wrong or that makes words. */
export const statusCodeAlphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
export const statusCodeLength = 12

/** A code as it was typed, lower case and with spaces or dashes, as the 12 characters; null when it can be none. */
export const readStatusCode = (typed: string): string | null => {
  const code = typed.replace(/[\s\-.\u2010-\u2015]/g, '').toUpperCase()
  const allowed =
    code.length === statusCodeLength && [...code].every((char) => statusCodeAlphabet.includes(char))
  return allowed ? code : null
}

/** `K4MT7PWRX9D3` as people read it aloud: `K4MT 7PWR X9D3`. */
export const showStatusCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')
