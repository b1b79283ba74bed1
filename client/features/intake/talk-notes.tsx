import { useTranslations } from 'use-intl'
import { timeOfDay } from '#client/lib/dates.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { useNames } from '#client/ui/names.tsx'
import { SavedMark } from '#client/ui/saved-mark.tsx'
import { ConflictNotice, ErrorState } from '#client/ui/states.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { findingsLimit } from '#shared/intake-acts.ts'
import { talkChecks } from '#shared/intake.ts'
import type { RequestFile } from './intake-data.ts'
import { useSaveFindings } from './use-save-findings.ts'

/** The talk with the parent: three standing questions and notes that keep themselves. */
export const TalkNotes = ({ file }: { file: RequestFile }) => {
  const t = useTranslations('intake.talk')
  const show = useNames()
  const errorText = useErrorText()
  const talk = useSaveFindings(file)
  const name = show(file.contact.firstName)
  const { checks, findings } = talk.notes
  return (
    <section className="intake-part">
      <div className="intake-head">
        <h2>{t('title', { name })}</h2>
        {talk.savedAt !== undefined && !talk.isDirty && (
          <SavedMark>{t('saved', { time: timeOfDay(talk.savedAt) })}</SavedMark>
        )}
        {talk.isDirty && <span className="text-small text-muted">{t('unsaved')}</span>}
      </div>
      <fieldset className="intake-checks">
        <legend className="only-heard">{t('checks')}</legend>
        {talkChecks.map((check) => (
          <Checkbox
            key={check}
            isSelected={checks.includes(check)}
            onChange={(on) =>
              talk.change({ checks: on ? [...checks, check] : checks.filter((one) => one !== check) })
            }
          >
            {t(check, { name })}
          </Checkbox>
        ))}
      </fieldset>
      <TextArea
        label={t('notes')}
        readers={t('readers')}
        hint={t('hint')}
        value={findings}
        maxLength={findingsLimit}
        onChange={(event) => talk.change({ findings: event.target.value })}
        onBlur={talk.leave}
      />
      {talk.conflict && (
        <ConflictNotice
          who={talk.conflict.who || t('someone')}
          mine={findings}
          theirs={talk.conflict.theirs.findings}
          onKeepMine={talk.keepMine}
          onKeepTheirs={talk.keepTheirs}
        />
      )}
      {talk.fault !== undefined && <ErrorState onRetry={talk.retry}>{errorText(talk.fault)}</ErrorState>}
    </section>
  )
}
