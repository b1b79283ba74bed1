/** A name as it is searched by: lower case, without accents or punctuation. The two engines do not agree on this, so it is made here. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The last nine digits of a phone number: the same for 06…, +316… and 00316…. Empty when there are fewer. */
export const phoneKey = (phone: string): string => {
  const digits = phone.replace(/\D/g, '')
  return digits.length < 9 ? '' : digits.slice(-9)
}
