import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { factorWith } from '#shared/matching/factors.ts'
import { useAnnounce } from '#client/ui/announcer.tsx'
import { Button } from '#client/ui/button.tsx'
import { Section } from '#client/ui/section.tsx'
import { useWhatIfWords } from './use-what-if-words.ts'
import type { Choosable, WhatIf, WhatIfAnswer } from './what-if-data.ts'
import { WhatIfDialog } from './what-if-dialog.tsx'
import type { WeekPlan } from './week-data.ts'

type Tried = { id: string; whatIf: WhatIf; answer: WhatIfAnswer }

/** So many answers stay in sight. */
const kept = 4

const byName = (one: Choosable, other: Choosable) => one.firstName.localeCompare(other.firstName, 'nl')

/** Who stands in the plan, with the times that the plan was made with. */
const choosableOf = ({ rows, open }: WeekPlan) => {
  const volunteers = new Map<string, Choosable>()
  for (const { volunteer, factors } of rows)
    volunteers.set(volunteer.id, {
      ...volunteer,
      dayParts: factorWith(factors, 'time')?.data.volunteer ?? null,
    })
  for (const { borderline } of open)
    if (borderline !== null && !volunteers.has(borderline.volunteer.id))
      volunteers.set(borderline.volunteer.id, { ...borderline.volunteer, dayParts: null })
  const requests: Choosable[] = [
    ...rows.map(({ requestId, firstName, factors }) => ({
      id: requestId,
      firstName,
      dayParts: factorWith(factors, 'time')?.data.family ?? null,
    })),
    ...open.map(({ requestId, firstName, wants }) => ({
      id: requestId,
      firstName,
      dayParts: wants.dayParts,
    })),
  ]
  return { volunteers: [...volunteers.values()].sort(byName), requests: requests.sort(byName) }
}

/** What would become of the plan if one thing were different: tried in a dialog, told here in words. */
export const WeekWhatIf = ({ plan }: { plan: WeekPlan }) => {
  const t = useTranslations('matchingWhatIf')
  const announce = useAnnounce()
  const words = useWhatIfWords()
  const [tried, setTried] = useState<readonly Tried[]>([])
  const [isOpen, setOpen] = useState(false)
  const add = (whatIf: WhatIf, answer: WhatIfAnswer) => {
    setTried((so) => [{ id: crypto.randomUUID(), whatIf, answer }, ...so].slice(0, kept))
    setOpen(false)
    announce([words.head(whatIf), ...words.answer(answer)].join('. '))
  }
  return (
    <Section
      title={t('title')}
      aside={
        <Button look="text" size="small" onClick={() => setOpen(true)}>
          {t('open')}
        </Button>
      }
    >
      {tried.length === 0 && <p className="text-muted text-small">{t('none')}</p>}
      <dl className="week-tried">
        {tried.map(({ id, whatIf, answer }) => (
          <div key={id}>
            <dt>{words.head(whatIf)}</dt>
            <dd>{words.answer(answer).join(' ')}</dd>
          </div>
        ))}
      </dl>
      {tried.length > 0 && (
        <Button look="text" size="small" onClick={() => setTried([])}>
          {t('wipe')}
        </Button>
      )}
      {isOpen && <WhatIfDialog {...choosableOf(plan)} onAnswer={add} onClose={() => setOpen(false)} />}
    </Section>
  )
}
