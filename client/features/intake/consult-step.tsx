import { useQuery } from '@tanstack/react-query'
import { MessageCircle } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { SelectField } from '#client/ui/select.tsx'
import { Note } from '#client/ui/states.tsx'
import { DateField, TextArea } from '#client/ui/text-field.tsx'
import { reasonLimit } from '#shared/intake-acts.ts'
import type { DecisionDraft } from './decision-draft.ts'

/** Doubt does not stop a decision; it asks who thought along, when, and what they said. */
export const ConsultStep = ({
  draft,
  today,
  change,
}: {
  draft: DecisionDraft
  today: string
  change: (part: Partial<DecisionDraft>) => void
}) => {
  const t = useTranslations('intake.decision')
  const api = useTRPC()
  const { data: colleagues } = useQuery(api.organisation.colleagues.queryOptions())
  const { data: me } = useQuery(api.accounts.me.queryOptions())
  const others = (colleagues ?? []).filter(({ id }) => id !== me?.id)
  return (
    <div className="intake-consult">
      <Note icon={MessageCircle}>
        <b>{t('consult')}</b> {t('consultText')}
      </Note>
      {draft.safe === 'no' && <Note tone="late">{t('unsafe')}</Note>}
      <SelectField
        label={t('consultWith')}
        value={draft.consultWith}
        onChange={(event) => change({ consultWith: event.target.value })}
        options={[
          { value: '', word: t('consultChoose') },
          ...others.map(({ id, name }) => ({ value: id, word: name })),
          { value: 'outside', word: t('consultOutside') },
        ]}
      />
      <DateField
        label={t('consultOn')}
        value={draft.consultOn}
        max={today}
        onChange={(event) => change({ consultOn: event.target.value })}
      />
      <TextArea
        label={t('consultSaid')}
        readers={t('reasonsReaders')}
        value={draft.consultSaid}
        maxLength={reasonLimit}
        onChange={(event) => change({ consultSaid: event.target.value })}
      />
    </div>
  )
}
