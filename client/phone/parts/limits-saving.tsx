import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import type { Me } from '../data.ts'
import { Fault, useFaultSentence } from './states.tsx'
import { useWords } from './words.ts'

/** What a volunteer says of her own time and limits. */
export type Said = Pick<
  Me['facts'],
  'hours' | 'rhythm' | 'dayParts' | 'distance' | 'travel' | 'noGos' | 'languages'
>

const autosaveMilliseconds = 1500

/** Saves what changed a moment after the last change, each time with the version that came back last. */
export const useSaving = (me: Me) => {
  const api = useTRPC()
  const cache = useQueryClient()
  const version = useRef(me.version)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const { mutateAsync, error, isPending } = useMutation(api.volunteers.saveMine.mutationOptions())
  const changed = useRef<Partial<Said>>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isDirty, setIsDirty] = useState(false)

  const flush = async (): Promise<void> => {
    clearTimeout(timer.current)
    const facts = changed.current
    if (Object.keys(facts).length === 0) return
    changed.current = {}
    const saved = await mutateAsync({
      commandId: crypto.randomUUID(),
      version: version.current,
      facts,
    }).catch((fault: unknown) => {
      changed.current = { ...facts, ...changed.current }
      if (refusalOf(fault)?.code === 'staleVersion')
        void cache.invalidateQueries(api.volunteers.mine.queryFilter())
    })
    if (saved === undefined) return
    version.current = saved.version
    setSavedAt(new Date().toISOString())
    setIsDirty(Object.keys(changed.current).length > 0)
    await cache.invalidateQueries(api.volunteers.mine.queryFilter())
  }
  const latest = useRef(flush)
  useEffect(() => {
    latest.current = flush
    version.current = Math.max(version.current, me.version)
  })
  useEffect(() => () => void latest.current(), [])
  return {
    say: (facts: Partial<Said>) => {
      changed.current = { ...changed.current, ...facts }
      setIsDirty(true)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void latest.current(), autosaveMilliseconds)
    },
    retry: () => void flush(),
    savedAt,
    error,
    isPending,
    isDirty,
  }
}

/** Whether it is kept, is being kept, or could not be. */
export const SavedLine = ({ saving }: { saving: ReturnType<typeof useSaving> }) => {
  const t = useTranslations('phone')
  const words = useWords()
  const sentenceOf = useFaultSentence()
  const { error, isPending, isDirty, savedAt, retry } = saving
  if (error !== null && !isPending)
    return (
      <div className="tight">
        <Fault>{sentenceOf(error)}</Fault>
        <button className="button soft small" type="button" onClick={retry}>
          {t('tryAgain')}
        </button>
      </div>
    )
  return (
    <output className="line good-line">
      {isPending && <span>{t('limits.saving')}</span>}
      {!isPending && isDirty && <span className="muted">{t('limits.notSaved')}</span>}
      {!isPending && !isDirty && savedAt !== null && (
        <>
          <Check className="icon" aria-hidden />
          <span>{t('limits.saved', { time: words.time(savedAt) })}</span>
        </>
      )}
    </output>
  )
}
