/** Reads one part of an address; undefined when it holds nothing of use, so that a mistyped address shows the plain page. */
type Read<Value> = (value: unknown) => Value | undefined

export const oneOf =
  <Value extends string>(values: readonly Value[]): Read<Value> =>
  (value) =>
    values.find((one) => one === value)

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
export const id: Read<string> = (value) =>
  typeof value === 'string' && idPattern.test(value) ? value : undefined

/** An id as somebody typed it: when it is none, the page says that there is no such thing. */
export const text: Read<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined)

export const day: Read<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined

export const yes: Read<true> = (value) => (value === true ? true : undefined)

/** A page number from 2 on: the first page stands in no address. */
export const furtherPage: Read<number> = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= 1000 ? value : undefined

type Fields = Record<string, Read<unknown>>
type Found<Of extends Fields> = { [Name in keyof Of]?: NonNullable<ReturnType<Of[Name]>> }

/**
 * What an address holds, field by field. Used where a route is declared, which is loaded at once for every page: a schema
 * library would be loaded with it.
 */
export const searchReader =
  <Of extends Fields>(fields: Of) =>
  (search: Record<string, unknown>): Found<Of> => {
    const found: Record<string, unknown> = {}
    for (const [name, read] of Object.entries(fields)) {
      const value = read(search[name])
      if (value !== undefined) found[name] = value
    }
    return found as Found<Of>
  }
