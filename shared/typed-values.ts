/**
 * What people type and what is kept of it. Text is kept as typed: only Unicode form C, and the line ends that a form
 * turns into CRLF back to LF. U+0000, which no keyboard makes and PostgreSQL cannot hold, is dropped.
 */
export const typedText = (text: string): string =>
  text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').normalize('NFC')

/** The length people would count: code points, so that an emoji is one and an Arabic letter is one. */
export const codePoints = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** Digits as a Dutch keyboard has them: Arabic-Indic and Persian ones are read too. */
const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) - (digit >= '\u06f0' ? 0x6f0 : 0x660)),
  )

/**
 * A Dutch postcode out of what was typed: `3511`, `3511ab`, `3511 AB`. Null when it is none.
 * SA, SD and SS are never given out.
 */
export const readPostcode = (typed: string): string | null => {
  const match = /^([1-9]\d{3})\s*([a-z]{2})?$/i.exec(latinDigits(typed).trim())
  if (!match) return null
  const letters = match[2]?.toUpperCase()
  if (letters === undefined) return match[1] ?? null
  return ['SA', 'SD', 'SS'].includes(letters) ? null : `${match[1]} ${letters}`
}

/** The four digits of a postcode as `readPostcode` gives it. */
export const postcode4Of = (postcode: string): string => postcode.slice(0, 4)

/**
 * A phone number as E.164 out of what was typed: spaces, dashes, dots and brackets are fine, `06…`, `+31 6…`,
 * `0031 6…` and `+31 (0)6…` are the same number. Null when it can be none.
 */
export const readPhone = (typed: string): string | null => {
  const bare = latinDigits(typed)
    .replace(/\(0\)/g, '')
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069().\-/\u2010-\u2015]/g, '')
  const international = bare.replace(/^00/, '+').replace(/^\+310/, '+31')
  if (/^\+31[1-9]\d{8}$/.test(international)) return international
  if (/^0[1-9]\d{8}$/.test(international)) return `+31${international.slice(1)}`
  return /^\+(?!31)[1-9]\d{7,14}$/.test(international) ? international : null
}

const twoDigitAreas =
  /^(10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|70|71|72|73|74|75|76|77|78|79|82|84|85|87|88)/

/** A number from `readPhone` as people in the Netherlands write it: `06 12 34 56 78`, `030 123 45 67`. */
export const showPhone = (phone: string): string => {
  if (!phone.startsWith('+31')) return phone
  const rest = phone.slice(3)
  if (rest.startsWith('6')) return `06 ${rest.slice(1).replace(/(\d\d)(?=\d)/g, '$1 ')}`
  if (twoDigitAreas.test(rest))
    return `0${rest.slice(0, 2)} ${rest.slice(2, 5)} ${rest.slice(5, 7)} ${rest.slice(7)}`
  return `0${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5, 7)} ${rest.slice(7)}`
}

/** An e-mail address out of what was typed, or null. Only what cannot be one is refused; the mail itself is the proof. */
export const readEmail = (typed: string): string | null => {
  const email = typed.trim()
  if (email.length > 254 || email.split('@').length !== 2) return null
  return /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/.test(email)
    ? email
    : null
}
