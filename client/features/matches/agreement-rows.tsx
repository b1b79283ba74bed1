import { Plus, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { FilledLocale } from '#shared/vocabulary.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { type DoesNotRow, type DoesRow, emptyDoes, emptyDoesNot } from './agreement-draft.ts'

const mostRows = 12
const languageNames = new Intl.DisplayNames(['nl'], { type: 'language' })

type RowsProps<Row> = {
  label: string
  rows: readonly Row[]
  /** The family's language; Dutch needs no translation. */
  locale: FilledLocale
  isTried: boolean
  onChange: (rows: Row[]) => void
}

const changed = <Row extends { id: string }>(rows: readonly Row[], id: string, more: Partial<Row>) =>
  rows.map((row) => (row.id === id ? { ...row, ...more } : row))

const RemoveRow = ({ number, onRemove }: { number: number; onRemove: () => void }) => {
  const t = useTranslations('matches.agreement')
  return (
    <Button look="calm" onClick={onRemove}>
      <Icon of={X} size="small" />
      <span className="only-heard">{t('removeRow', { row: String(number) })}</span>
    </Button>
  )
}

/** What the volunteer does, a line each. */
export const DoesRows = ({ label, rows, locale, isTried, onChange }: RowsProps<DoesRow>) => {
  const t = useTranslations('matches.agreement')
  const language = languageNames.of(locale) ?? locale
  return (
    <fieldset className="match-rows">
      <legend>{label}</legend>
      {rows.length === 0 && isTried && <p className="field-error">{t('needOne')}</p>}
      {rows.map((row, index) => (
        <div key={row.id} className="match-row">
          <div className="match-row-fields">
            <TextField
              label={t('doesRow', { row: String(index + 1) })}
              maxLength={200}
              value={row.text}
              onChange={(event) => onChange(changed(rows, row.id, { text: event.target.value }))}
              error={isTried && row.text.trim() === '' ? t('needText') : undefined}
            />
            {locale !== 'nl' && (
              <TextField
                label={t('translate', { language })}
                lang={locale}
                maxLength={200}
                value={row.translated}
                onChange={(event) => onChange(changed(rows, row.id, { translated: event.target.value }))}
              />
            )}
          </div>
          <RemoveRow number={index + 1} onRemove={() => onChange(rows.filter(({ id }) => id !== row.id))} />
        </div>
      ))}
      {rows.length < mostRows && (
        <Button look="text" icon={Plus} onClick={() => onChange([...rows, emptyDoes()])}>
          {t('addDoes')}
        </Button>
      )}
    </fieldset>
  )
}

/** What the volunteer does not do, and who does it then. */
export const DoesNotRows = ({ label, rows, locale, isTried, onChange }: RowsProps<DoesNotRow>) => {
  const t = useTranslations('matches.agreement')
  const language = languageNames.of(locale) ?? locale
  return (
    <fieldset className="match-rows">
      <legend>{label}</legend>
      {rows.map((row, index) => (
        <div key={row.id} className="match-row">
          <div className="match-row-fields" data-two="">
            <TextField
              label={t('whatRow', { row: String(index + 1) })}
              maxLength={200}
              value={row.what}
              onChange={(event) => onChange(changed(rows, row.id, { what: event.target.value }))}
              error={isTried && row.what.trim() === '' ? t('needText') : undefined}
            />
            <TextField
              label={t('whoThenRow', { row: String(index + 1) })}
              maxLength={200}
              value={row.whoThen}
              onChange={(event) => onChange(changed(rows, row.id, { whoThen: event.target.value }))}
            />
            {locale !== 'nl' && (
              <>
                <TextField
                  label={t('translate', { language })}
                  lang={locale}
                  maxLength={200}
                  value={row.translatedWhat}
                  onChange={(event) =>
                    onChange(changed(rows, row.id, { translatedWhat: event.target.value }))
                  }
                />
                <TextField
                  label={t('translate', { language })}
                  lang={locale}
                  maxLength={200}
                  value={row.translatedWhoThen}
                  onChange={(event) =>
                    onChange(changed(rows, row.id, { translatedWhoThen: event.target.value }))
                  }
                />
              </>
            )}
          </div>
          <RemoveRow number={index + 1} onRemove={() => onChange(rows.filter(({ id }) => id !== row.id))} />
        </div>
      ))}
      {rows.length < mostRows && (
        <Button look="text" icon={Plus} onClick={() => onChange([...rows, emptyDoesNot()])}>
          {t('addDoesNot')}
        </Button>
      )}
    </fieldset>
  )
}
