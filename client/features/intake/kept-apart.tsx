import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { type HouseholdDetails, keepAwayLimit } from '#shared/intake-household.ts'
import { type KeepApartReason, keepApartReasons } from '#shared/intake.ts'
import type { RequestFile } from './intake-data.ts'
import { IntakeFault } from './intake-fault.tsx'
import { useAllowAgain } from './use-allow-again.ts'
import { useKeepApart } from './use-keep-apart.ts'

/** Who is never brought together with this family: volunteers by name, and anybody else in words. */
export const KeptApart = ({
  file,
  draft,
  set,
}: {
  file: RequestFile
  draft: HouseholdDetails
  set: (part: Partial<HouseholdDetails>) => void
}) => {
  const t = useTranslations('intake.household')
  const show = useNames()
  const api = useTRPC()
  const keep = useKeepApart()
  const allow = useAllowAgain()
  const [who, setWho] = useState('')
  const [reason, setReason] = useState<KeepApartReason>('knowEachOther')
  const [wantsList, setWantsList] = useState(false)
  const { data: volunteers } = useQuery({
    ...api.volunteers.list.queryOptions(),
    enabled: wantsList,
  })
  const listed = new Set(file.keptApart.map(({ volunteerId }) => volunteerId))
  return (
    <fieldset className="intake-group">
      <legend>{t('apart')}</legend>
      <p className="text-small text-muted">{t('apartText')}</p>
      {file.keptApart.length === 0 && <p>{t('apartNone')}</p>}
      <ul className="intake-apart">
        {file.keptApart.map(({ volunteerId, name, reason: why }) => (
          <li key={volunteerId}>
            <span>
              <b>{show(name)}</b>, {t(`reason.${why}`)}
            </span>
            <Button
              size="small"
              look="calm"
              icon={X}
              aria-label={t('apartRemove', { name: show(name) })}
              onClick={() =>
                allow.mutate({ commandId: crypto.randomUUID(), requestId: file.id, volunteerId })
              }
            />
          </li>
        ))}
      </ul>
      <div className="intake-pair" onFocus={() => setWantsList(true)}>
        <SelectField
          label={t('apartWho')}
          value={who}
          onChange={(event) => setWho(event.target.value)}
          options={[
            { value: '', word: t('apartChoose') },
            ...(volunteers ?? [])
              .filter(({ id }) => !listed.has(id))
              .map(({ id, firstName, lastName }) => ({
                value: id,
                word: show(`${firstName} ${lastName}`.trim()),
              })),
          ]}
        />
        <SelectField
          label={t('apartReason')}
          value={reason}
          onChange={(event) =>
            setReason(keepApartReasons.find((one) => one === event.target.value) ?? 'other')
          }
          options={keepApartReasons.map((value) => ({ value, word: t(`reason.${value}`) }))}
        />
      </div>
      <div className="acts">
        <Button
          size="small"
          busy={keep.isPending}
          onClick={() =>
            who !== '' &&
            keep.mutate(
              { commandId: crypto.randomUUID(), requestId: file.id, volunteerId: who, reason },
              { onSuccess: () => setWho('') },
            )
          }
        >
          {t('apartAct')}
        </Button>
      </div>
      <IntakeFault error={keep.error ?? allow.error} />
      <TextArea
        label={t('keepAway')}
        readers={t('keepAwayReaders')}
        private
        rows={2}
        value={draft.keepAway}
        maxLength={keepAwayLimit}
        onChange={(event) => set({ keepAway: event.target.value })}
      />
    </fieldset>
  )
}
