import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { Section } from '#client/ui/section.tsx'
import { ErrorState, Skeleton } from '#client/ui/states.tsx'
import { CopyText } from './copy-text.tsx'
import { useRecruitWords } from './use-recruit-words.ts'
import type { Advice } from './week-data.ts'

const longestCall = 1000
const callRows = 9

const CallDialog = ({ text, onClose }: { text: string; onClose: () => void }) => {
  const t = useTranslations('matchingRecruit')
  return (
    <Dialog open title={t('dialog')} onClose={onClose}>
      <div className="matching-ask">
        <CopyText
          label={t('words')}
          hint={t('wordsHint')}
          text={text}
          longest={longestCall}
          rows={callRows}
          words={{ copy: t('copy'), copied: t('copied'), notCopied: t('notCopied') }}
        />
      </div>
    </Dialog>
  )
}

const Recruit = ({ advice }: { advice: Advice }) => {
  const t = useTranslations('matchingRecruit')
  const words = useRecruitWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <li className="week-recruit">
      <Icon of={UserPlus} />
      <div>
        <p>
          <b>{words.reason(advice)}</b> {words.gain(advice)}
        </p>
        <Button
          size="small"
          look="text"
          aria-label={t('callOf', { what: words.what(advice) })}
          onClick={() => setOpen(true)}
        >
          {t('call')}
        </Button>
        {isOpen && <CallDialog text={words.call(advice)} onClose={() => setOpen(false)} />}
      </div>
    </li>
  )
}

/** Whom to look for, in at most five sentences. Made with the plan, and made again with it. */
export const WeekRecruit = () => {
  const api = useTRPC()
  const t = useTranslations('matchingRecruit')
  const errorText = useErrorText()
  const recruit = useQuery(api.matching.recruit.queryOptions({}, { staleTime: Infinity }))
  return (
    <Section title={t('title')}>
      {recruit.isPending && <Skeleton rows={2} onRetry={() => void recruit.refetch()} />}
      {recruit.isError && (
        <ErrorState onRetry={() => void recruit.refetch()}>{errorText(recruit.error)}</ErrorState>
      )}
      {recruit.data?.advice.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ul>
        {recruit.data?.advice.map((advice) => (
          <Recruit key={JSON.stringify(advice.profile)} advice={advice} />
        ))}
      </ul>
    </Section>
  )
}
