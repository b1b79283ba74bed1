import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import type { TalkCheck } from '#shared/intake.ts'
import type { RequestFile } from './intake-data.ts'

const quietMilliseconds = 2000

type Notes = { checks: TalkCheck[]; findings: string }
type Conflict = { who: string; theirs: Notes; version: number }

/**
 * The notes of the talk, kept 2 seconds after the last change and when the page is left. When a colleague wrote
 * meanwhile nothing is overwritten: `conflict` holds their text beside one's own, until one is chosen.
 */
export const useSaveFindings = (file: RequestFile) => {
  const api = useTRPC()
  const cache = useQueryClient()
  const save = useMutation(api.intake.saveFindings.mutationOptions())
  const fileKey = api.intake.file.queryKey({ requestId: file.id })
  const [notes, setNotes] = useState<Notes>({ checks: file.talk.checks, findings: file.talk.findings })
  const [savedAt, setSavedAt] = useState<string>()
  const [conflict, setConflict] = useState<Conflict>()
  const [fault, setFault] = useState<unknown>()
  const [isDirty, setDirty] = useState(false)
  const version = useRef(file.talk.version)
  const newest = useRef(notes)
  const isSaving = useRef(false)
  const mustSave = useRef(false)

  const meetConflict = async (error: unknown) => {
    const refusal = refusalOf(error)
    if (refusal?.code !== 'staleVersion') return setFault(error)
    const theirs = await cache.fetchQuery({
      ...api.intake.file.queryOptions({ requestId: file.id }),
      staleTime: 0,
    })
    setConflict({ who: String(refusal.params.by ?? ''), theirs: theirs.talk, version: theirs.talk.version })
  }

  const keep = async (): Promise<void> => {
    if (isSaving.current) return
    mustSave.current = false
    isSaving.current = true
    const sent = newest.current
    try {
      const kept = await save.mutateAsync({
        commandId: crypto.randomUUID(),
        requestId: file.id,
        talkVersion: version.current,
        ...sent,
      })
      version.current = kept.talkVersion
      setSavedAt(kept.savedAt)
      setFault(undefined)
      setDirty(newest.current !== sent)
      cache.setQueryData(
        fileKey,
        (old) => old && { ...old, talk: { ...old.talk, ...sent, version: kept.talkVersion } },
      )
    } catch (error) {
      await meetConflict(error)
    } finally {
      isSaving.current = false
    }
    if (mustSave.current) await keep()
  }

  const change = (part: Partial<Notes>) => {
    newest.current = { ...newest.current, ...part }
    mustSave.current = true
    setNotes(newest.current)
    setDirty(true)
  }

  const flush = useEffectEvent(() => {
    if (mustSave.current && conflict === undefined) void keep()
  })
  useEffect(() => {
    // Each keystroke makes new notes, and the two seconds begin again.
    if (!isDirty || notes !== newest.current) return undefined
    const timer = setTimeout(() => flush(), quietMilliseconds)
    return () => clearTimeout(timer)
  }, [notes, isDirty])
  useEffect(() => () => flush(), [])

  const settle = (chosen: Notes, theirVersion: number) => {
    version.current = theirVersion
    newest.current = chosen
    setNotes(chosen)
    setConflict(undefined)
  }
  return {
    notes,
    change,
    savedAt,
    isDirty,
    fault,
    conflict,
    retry: () => void keep(),
    /** Keeps what was typed at once: the field is left. */
    leave: () => {
      if (mustSave.current && conflict === undefined) void keep()
    },
    keepMine: () => {
      if (conflict === undefined) return
      settle(newest.current, conflict.version)
      void keep()
    },
    keepTheirs: () => {
      if (conflict === undefined) return
      settle({ checks: conflict.theirs.checks, findings: conflict.theirs.findings }, conflict.version)
      mustSave.current = false
      setDirty(false)
    },
  }
}
