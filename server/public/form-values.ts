import { typedText } from '#shared/typed-values.ts'

/** A form as it was posted: per field name what was typed or ticked, in order. */
export type FormValues = Readonly<Record<string, readonly string[]>>

/** One thing that is wrong: where the link of the summary leads, and which sentence says so. */
export type FieldError<Code extends string = string> = {
  field: string
  code: Code
  params?: Record<string, string | number>
}

const asText = (value: unknown): string => (typeof value === 'string' ? typedText(value) : '')

/** A parsed form body as values; anything that no form of ours sends is left out. */
export const readForm = (body: unknown): FormValues => {
  if (typeof body !== 'object' || body === null) return {}
  const entries = Object.entries(body).map(([name, value]): [string, string[]] => [
    name,
    Array.isArray(value) ? value.map(asText) : [asText(value)],
  ])
  return Object.fromEntries(entries)
}

export const one = (values: FormValues, field: string): string => values[field]?.[0] ?? ''
export const many = (values: FormValues, field: string): readonly string[] => values[field] ?? []
export const has = (values: FormValues, field: string, value: string): boolean =>
  many(values, field).includes(value)

/** Only the named fields, without empty answers. */
export const pick = (values: FormValues, fields: readonly string[]): FormValues =>
  Object.fromEntries(
    fields
      .map((field): [string, readonly string[]] => [
        field,
        many(values, field).filter((value) => value !== ''),
      ])
      .filter(([, given]) => given.length > 0),
  )

/** The answers that stand in a fixed list, in the order of that list and once each. */
export const chosenFrom = <Item extends string>(
  values: FormValues,
  field: string,
  list: readonly Item[],
): Item[] => list.filter((item) => has(values, field, item))

/** The one answer out of a fixed list, or null. */
export const chosenOne = <Item extends string>(
  values: FormValues,
  field: string,
  list: readonly Item[],
): Item | null => list.find((item) => one(values, field) === item) ?? null
