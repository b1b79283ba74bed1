import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'

/**
 * What somebody fills in, checked by the procedure's own schema when it is sent. Faults are codes by the name of the
 * field; the first wrong field gets the focus. Nothing that was typed is lost.
 */
export const useCheckedDraft = <Draft extends object>(schema: z.ZodType<Draft>, start: Draft) => {
  const [draft, setDraft] = useState(start)
  const [faults, setFaults] = useState<Partial<Record<string, string>>>({})
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])

  const check = (): Draft | undefined => {
    const result = schema.safeParse(draft)
    if (result.success) {
      setFaults({})
      return result.data
    }
    const found: Record<string, string> = {}
    for (const issue of result.error.issues) {
      const field = String(issue.path[0] ?? '')
      found[field] ??= issue.message
    }
    setFaults(found)
    setTries((count) => count + 1)
    return undefined
  }
  return {
    draft,
    faults,
    form,
    check,
    set: (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part })),
    replace: setDraft,
  }
}
