import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { useNames } from '#client/ui/names.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { Banner } from '#client/ui/states.tsx'
import { useWhatIf } from './use-what-if.ts'
import {
  type Choosable,
  isPostcode,
  requestChanges,
  volunteerChanges,
  type WhatIf,
  type WhatIfAnswer,
  type WhatIfDraft,
  whatIfKinds,
} from './what-if-data.ts'
import { WhatIfNumber, WhatIfTimes } from './what-if-fields.tsx'
import { WhatIfNewFields } from './what-if-new-fields.tsx'

const start: WhatIfDraft = {
  kind: 'volunteer',
  who: '',
  change: 'pause',
  dayParts: 0,
  number: '2',
  programmeId: '',
  postcode: '',
  language: '',
  gender: '',
}

const isNew = ({ kind }: WhatIfDraft) => kind === 'newVolunteer' || kind === 'newRequest'
const asksTimes = (draft: WhatIfDraft) => isNew(draft) || draft.change === 'dayParts'

type Faults = { who?: boolean; dayParts?: boolean; postcode?: boolean }

const faultsOf = (draft: WhatIfDraft): Faults => ({
  ...(!isNew(draft) && draft.who === '' && { who: true }),
  ...(asksTimes(draft) && draft.dayParts === 0 && { dayParts: true }),
  ...(isNew(draft) && !isPostcode(draft.postcode) && { postcode: true }),
})

/** One thing that is different, chosen step by step; the answer comes back to the section behind it. */
export const WhatIfDialog = ({
  volunteers,
  requests,
  onAnswer,
  onClose,
}: {
  volunteers: readonly Choosable[]
  requests: readonly Choosable[]
  onAnswer: (whatIf: WhatIf, answer: WhatIfAnswer) => void
  onClose: () => void
}) => {
  const api = useTRPC()
  const t = useTranslations('matchingWhatIf')
  const show = useNames()
  const errorText = useErrorText()
  const whatIf = useWhatIf()
  const programmes = useQuery(api.organisation.programmes.queryOptions()).data ?? []
  const [draft, setDraft] = useState(start)
  const [faults, setFaults] = useState<Faults>({})
  const people = draft.kind === 'volunteer' ? volunteers : requests
  const changes = draft.kind === 'volunteer' ? volunteerChanges : requestChanges
  const set = (part: Partial<WhatIfDraft>) => {
    setFaults({})
    setDraft((so) => ({ ...so, ...part }))
  }
  const chooseWho = (who: string) =>
    set({ who, dayParts: people.find(({ id }) => id === who)?.dayParts ?? 0 })

  const look = () => {
    const found = faultsOf(draft)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const tried: WhatIf = {
      ...draft,
      programmeId: draft.programmeId || (programmes[0]?.id ?? ''),
      name: people.find(({ id }) => id === draft.who)?.firstName ?? '',
    }
    whatIf.mutate(tried, { onSuccess: (answer) => onAnswer(tried, answer) })
  }

  return (
    <Dialog open title={t('title')} onClose={onClose}>
      <div className="matching-ask">
        <p>{t('intro')}</p>
        {whatIf.isError && <Banner tone="late">{errorText(whatIf.error)}</Banner>}
        <SelectField
          label={t('what')}
          value={draft.kind}
          options={whatIfKinds.map((kind) => ({ value: kind, word: t(`kind.${kind}`) }))}
          onChange={(event) => {
            const kind = whatIfKinds.find((one) => one === event.target.value) ?? 'volunteer'
            set({ kind, who: '', change: 'pause', dayParts: 0 })
          }}
        />
        {isNew(draft) ? (
          <WhatIfNewFields
            draft={draft}
            programmes={programmes}
            postcodeError={faults.postcode ? t('postcodeError') : undefined}
            onChange={set}
          />
        ) : (
          <>
            <SelectField
              label={t('who')}
              error={faults.who ? t('whoError') : undefined}
              value={draft.who}
              options={[
                { value: '', word: t('chooseWho') },
                ...people.map(({ id, firstName }) => ({ value: id, word: show(firstName) })),
              ]}
              onChange={(event) => chooseWho(event.target.value)}
            />
            <SelectField
              label={t('change')}
              value={draft.change}
              options={changes.map((change) => ({
                value: change,
                word:
                  draft.kind === 'volunteer'
                    ? t(`volunteerChange.${change as 'pause'}`)
                    : t(`requestChange.${change as 'pause'}`),
              }))}
              onChange={(event) =>
                set({ change: changes.find((one) => one === event.target.value) ?? 'pause' })
              }
            />
          </>
        )}
        {asksTimes(draft) && (
          <WhatIfTimes
            error={faults.dayParts ? t('dayPartsError') : undefined}
            value={draft.dayParts}
            onChange={(dayParts) => set({ dayParts })}
          />
        )}
        <WhatIfNumber draft={draft} onChange={set} />
        <div className="acts">
          <Button look="filled" busy={whatIf.isPending} onClick={look}>
            {t('look')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
