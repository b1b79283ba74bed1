import { Check, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Verdict } from '#shared/matching/verdict.ts'
import { Tag } from '#client/ui/tag.tsx'

const tones = {
  fitsWell: { tone: 'good', icon: Check },
  fits: { tone: 'plain', icon: Check },
  borderline: { tone: 'warn', icon: TriangleAlert },
} as const

/** How well somebody fits, in words. */
export const VerdictTag = ({ verdict }: { verdict: Verdict }) => {
  const t = useTranslations('matching.list')
  const shown = verdict === 'doesNotFit' ? 'borderline' : verdict
  return (
    <Tag tone={tones[shown].tone} icon={tones[shown].icon}>
      {t(`verdict.${shown}`)}
    </Tag>
  )
}
