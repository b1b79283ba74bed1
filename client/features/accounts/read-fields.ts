import type { z } from 'zod'

/** What a form holds, checked by the schema of its call; otherwise the names of the fields that are wrong. */
export const readFields = <Out>(
  schema: z.ZodType<Out>,
  values: unknown,
): { value: Out; wrong: readonly string[] } | { value: undefined; wrong: readonly string[] } => {
  const read = schema.safeParse(values)
  if (read.success) return { value: read.data, wrong: [] }
  return { value: undefined, wrong: read.error.issues.map((issue) => String(issue.path[0])) }
}

/** The text fields of a form, by name. */
export const textsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))

/** Puts the keyboard on the first field that is wrong. */
export const focusFirstWrong = (form: HTMLFormElement, wrong: readonly string[]): void => {
  const field = [...form.elements].find(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement && wrong.includes(element.name),
  )
  field?.focus()
}
