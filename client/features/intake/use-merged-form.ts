import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { mergeDrafts } from '#client/lib/merge-drafts.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import type { ClashField } from '#client/ui/clash-list.tsx'
import type { RequestFile } from './intake-data.ts'

type Form<Draft> = { draft: Draft; replace: (draft: Draft) => void }
type Base<Draft> = { draft: Draft; version: number }
/** How each field is called, and what stands in it in words. */
export type FieldWords<Draft> = { [Field in keyof Draft]: { label: string; say: (draft: Draft) => string } }

type Clash<Draft> = { who: string; theirs: Draft; open: (keyof Draft)[]; taken: (keyof Draft)[] }

/**
 * A form that is saved against the version it began with. When a colleague saved meanwhile, `meet` fetches her text,
 * takes over what only she changed, and lays what both changed side by side.
 */
export const useMergedForm = <Draft extends object>(
  form: Form<Draft>,
  file: RequestFile,
  read: (file: RequestFile) => Base<Draft>,
  words: FieldWords<Draft>,
) => {
  const api = useTRPC()
  const cache = useQueryClient()
  const t = useTranslations('intake.conflict')
  const [base, setBase] = useState(() => read(file))
  const [clash, setClash] = useState<Clash<Draft>>()
  const [round, setRound] = useState(0)

  const meet = async (error: unknown) => {
    const refusal = refusalOf(error)
    if (refusal?.code !== 'staleVersion') return
    const newest = await cache.fetchQuery({
      ...api.intake.file.queryOptions({ requestId: file.id }),
      staleTime: 0,
    })
    const theirs = read(newest)
    const { draft, clashes, taken } = mergeDrafts(base.draft, form.draft, theirs.draft)
    form.replace(draft)
    setBase(theirs)
    setClash({
      who: String(refusal.params.by ?? '') || t('someone'),
      theirs: theirs.draft,
      open: clashes,
      taken,
    })
    setRound((count) => count + 1)
  }
  const settle = (field: keyof Draft, theirs: Draft | undefined) => {
    if (theirs !== undefined) form.replace({ ...form.draft, [field]: theirs[field] })
    setClash((now) => now && { ...now, open: now.open.filter((one) => one !== field) })
    setRound((count) => count + 1)
  }
  const fields = (clash?.open ?? []).map((field): ClashField => {
    const { label, say } = words[field]
    return {
      id: String(field),
      label,
      mine: say(form.draft),
      theirs: clash === undefined ? '' : say(clash.theirs),
      onKeepMine: () => settle(field, undefined),
      onKeepTheirs: () => settle(field, clash?.theirs),
    }
  })
  return {
    version: base.version,
    meet: (error: unknown) => void meet(error),
    /** Whether something has to be chosen before it can be saved. */
    mustChoose: fields.length > 0,
    /** Fields that hold what was typed by themselves are drawn anew after each round. */
    round,
    notice: clash && {
      who: clash.who,
      fields,
      taken: clash.taken.map((field) => words[field].label),
    },
    forget: () => setClash(undefined),
  }
}
