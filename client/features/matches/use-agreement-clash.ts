import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { dayWithYear } from '#client/lib/dates.ts'
import { type AgreementDraft, draftOf } from './agreement-draft.ts'
import type { MatchFile } from './file-types.ts'
import { useOften } from './moment-text.ts'

/** Returns the function that puts an agreement into plain lines, to be laid beside another. */
const useAgreementLines = () => {
  const t = useTranslations('matches.agreement')
  const often = useOften()
  return (draft: AgreementDraft): string =>
    [
      t('clashRhythm', { often: often(draft.intervalDays), minutes: draft.minutes }),
      ...(draft.until === '' ? [] : [t('clashUntil', { day: dayWithYear(draft.until) })]),
      ...draft.does.map(({ text }) => t('clashDoes', { text })),
      ...draft.doesNot.map(({ what, whoThen }) => t('clashDoesNot', { what, whoThen })),
    ].join('\n')
}

/**
 * The version that an agreement is written against. When a colleague changed the match meanwhile, `meet` fetches it: did
 * she write an agreement too, then both stand side by side until one is chosen; else what was typed can be saved.
 */
export const useAgreementClash = (
  file: MatchFile,
  draft: AgreementDraft,
  replace: (draft: AgreementDraft) => void,
) => {
  const api = useTRPC()
  const cache = useQueryClient()
  const lines = useAgreementLines()
  const t = useTranslations('matches.agreement')
  const [seen, setSeen] = useState(file)
  const [clash, setClash] = useState<{ who: string; theirs: AgreementDraft | null }>()

  const meet = async (error: unknown) => {
    const refusal = refusalOf(error)
    if (refusal?.code !== 'staleVersion') return
    const newest = await cache.fetchQuery({
      ...api.matches.file.queryOptions({ matchId: file.id }),
      staleTime: 0,
    })
    const isRewritten = newest.agreement?.id !== seen.agreement?.id
    setSeen(newest)
    setClash({
      who: String(refusal.params.by ?? '') || t('clashSomeone'),
      theirs: isRewritten ? draftOf(newest) : null,
    })
  }
  const theirs = clash?.theirs ?? null
  const settle = () => setClash((now) => now && { ...now, theirs: null })
  return {
    version: seen.version,
    mustChoose: theirs !== null,
    meet: (error: unknown) => void meet(error),
    notice: clash && {
      who: clash.who,
      taken: [],
      fields:
        theirs === null
          ? []
          : [
              {
                id: 'agreement',
                label: t('clashLabel'),
                mine: lines(draft),
                theirs: lines(theirs),
                onKeepMine: settle,
                onKeepTheirs: () => {
                  replace(theirs)
                  settle()
                },
              },
            ],
    },
  }
}
