import { useTranslations } from 'use-intl'
import { Facts } from '#client/ui/facts.tsx'
import { useNames } from '#client/ui/names.tsx'
import { talkChecks } from '#shared/intake.ts'
import type { RequestFile } from './intake-data.ts'

/** What was written down of the talk, for who reads along. */
export const TalkRead = ({ file }: { file: RequestFile }) => {
  const t = useTranslations('intake.talk')
  const show = useNames()
  const name = show(file.contact.firstName)
  const { checks, findings } = file.talk
  if (checks.length === 0 && findings === '') return null
  return (
    <section className="intake-part">
      <h2>{t('title', { name })}</h2>
      <Facts
        tight
        facts={[
          {
            label: t('checks'),
            value: talkChecks
              .filter((check) => checks.includes(check))
              .map((check) => t(check, { name }))
              .join(', '),
          },
          { label: t('notes'), value: findings },
        ]}
      />
    </section>
  )
}
