import type { Ref } from 'react'
import { useTranslations } from 'use-intl'
import { whyLimit } from '#shared/matches.ts'
import { useNames } from '#client/ui/names.tsx'
import { TextField } from '#client/ui/text-field.tsx'

/** The line of why, and what the volunteer reads before both said yes. Both may stay empty. */
export type AskText = { why: string; summary: string }

export const AskWords = ({
  whyField,
  family,
  volunteer,
  text,
  onChange,
}: {
  whyField: Ref<HTMLInputElement>
  family: string
  volunteer: string
  text: AskText
  onChange: (text: AskText) => void
}) => {
  const t = useTranslations('matching.ask')
  const show = useNames()
  const name = show(volunteer)
  return (
    <section className="section matching-ask">
      <TextField
        ref={whyField}
        label={t('why')}
        readers={t('whyReaders')}
        maxLength={whyLimit}
        value={text.why}
        onChange={(event) => onChange({ ...text, why: event.target.value })}
      />
      <TextField
        label={t('summary', { name })}
        hint={t('summaryHint')}
        maxLength={whyLimit}
        value={text.summary}
        onChange={(event) => onChange({ ...text, summary: event.target.value })}
      />
      <p className="matching-note">{t('reads', { name, family: show(family) })}</p>
    </section>
  )
}
