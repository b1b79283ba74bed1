import { useTranslations } from 'use-intl'
import { patternFrom } from '#shared/concerns.ts'
import { Facts } from '#client/ui/facts.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import { ReadBy } from '#client/ui/timeline.tsx'
import type { ConcernFile } from './concern-types.ts'

/** What was told: what was seen, what was felt, what goes well. */
export const ToldPanel = ({ file }: { file: ConcernFile }) => {
  const t = useTranslations('concerns')
  return (
    <section className="concern-told" aria-labelledby="verteld">
      <h2 id="verteld">{t('told.title')}</h2>
      <p>
        <b>{t(`what.${file.what}`)}</b>
      </p>
      <dl>
        <dt>{t('told.seen')}</dt>
        <dd>{file.facts ?? t('told.gone')}</dd>
        {file.feeling !== null && (
          <>
            <dt>{t('told.feeling')}</dt>
            <dd>{file.feeling}</dd>
          </>
        )}
        {file.good !== null && (
          <>
            <dt>{t('told.good')}</dt>
            <dd>{file.good}</dd>
          </>
        )}
        {file.callWish !== null && (
          <>
            <dt>{t('told.call')}</dt>
            <dd>{t(`told.wish.${file.callWish}`)}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

/** Earlier low-level ones: one alone says little, together they may say something. */
export const PatternPanel = ({ file }: { file: ConcernFile }) => {
  const t = useTranslations('concerns.pattern')
  const { ofVolunteer, ofFamily, ofMatch } = file.pattern
  if (Math.max(ofVolunteer, ofFamily) === 0) return null
  return (
    <Section title={t('title')}>
      <Facts
        tight
        labelWidth={180}
        facts={[
          { label: t('volunteer'), value: String(ofVolunteer) },
          { label: t('family'), value: String(ofFamily) },
          { label: t('match'), value: String(ofMatch) },
        ]}
      />
      {Math.max(ofVolunteer, ofFamily) >= patternFrom && <p>{t('sign')}</p>}
    </Section>
  )
}

/** Who can read it, by name. */
export const ReadersPanel = ({ file }: { file: ConcernFile }) => {
  const t = useTranslations('concerns.readers')
  const show = useNames()
  return (
    <Section title={t('title')}>
      <ul className="concern-readers">
        {file.readers.map(({ name, isMe, guardsSafety }) => (
          <li key={name}>
            <ReadBy closed>
              {isMe ? t('you', { name: show(name) }) : show(name)}
              {guardsSafety && `, ${t('guards')}`}
            </ReadBy>
          </li>
        ))}
      </ul>
      <p className="text-muted">{t('family')}</p>
      {file.aboutColleague !== null && (
        <p>
          <b>{t('about', { name: show(file.aboutColleague) })}</b>
        </p>
      )}
    </Section>
  )
}
