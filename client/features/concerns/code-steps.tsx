import { Check, Circle, CircleDot, CircleMinus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { type CodeStep, codeSteps } from '#shared/concerns.ts'
import { Icon } from '#client/ui/icon.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import type { ConcernFile } from './concern-types.ts'

type Standing = 'done' | 'next' | 'open' | 'leftOut'
const icons = { done: Check, next: CircleDot, open: Circle, leftOut: CircleMinus } as const

const standingsOf = ({ taken, status }: ConcernFile): Record<CodeStep, Standing> => {
  const last = Math.max(-1, ...taken.map((step) => codeSteps.indexOf(step)))
  const isOpen = status !== 'decided' && status !== 'closed'
  const standing = (step: CodeStep, at: number): Standing => {
    if (taken.includes(step)) return 'done'
    if (at < last) return 'leftOut'
    return isOpen && at === last + 1 ? 'next' : 'open'
  }
  return {
    consult: standing('consult', 0),
    discuss: standing('discuss', 1),
    weigh: standing('weigh', 2),
    decide: standing('decide', 3),
  }
}

/** The five steps of the meldcode, how each stands, and the second pair of eyes. */
export const CodeSteps = ({ file }: { file: ConcernFile }) => {
  const t = useTranslations('concerns.steps')
  const show = useNames()
  const standings = standingsOf(file)
  const { decidedBy, status } = file
  const line = (name: string, word: string, standing: Standing) => (
    <li key={name} data-standing={standing}>
      <Icon of={icons[standing]} size="small" />
      <span>
        {word} <small>{t(standing)}</small>
      </span>
    </li>
  )
  return (
    <Section title={t('title')}>
      <ol className="concern-code">
        {line('record', t('record'), 'done')}
        {codeSteps.map((step) => line(step, t(step), standings[step]))}
        {line('second', t('second'), status === 'closed' ? 'done' : status === 'decided' ? 'next' : 'open')}
      </ol>
      {status === 'decided' && decidedBy !== null && (
        <p>{decidedBy.isMe ? t('secondYou') : t('secondWho', { name: show(decidedBy.name) })}</p>
      )}
    </Section>
  )
}
