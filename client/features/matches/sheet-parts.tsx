import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { createTranslator } from 'use-intl/core'
import { agreementSheet as en } from '#shared/messages/en/agreement-sheet.ts'
import { agreementSheet as nl } from '#shared/messages/nl/agreement-sheet.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Agreement } from './file-types.ts'

const words = { nl, en } as const
export type SheetLocale = keyof typeof words

export const sheetDay = {
  nl: new Intl.DateTimeFormat('nl', { timeZone: 'UTC', dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }),
}

/** The words and lines of the sheet in one language. */
export const columnOf = (locale: SheetLocale, agreement: Agreement) => {
  const t = createTranslator({ locale, messages: words[locale] })
  const { content, intervalDays, minutesPerTime, until } = agreement
  const isWritten = locale !== 'nl' && content.translation?.locale === locale
  const text = isWritten && content.translation !== null ? content.translation : content
  const length =
    minutesPerTime % 60 === 0
      ? t('hours', { hours: minutesPerTime / 60 })
      : t('minutes', { minutes: String(minutesPerTime) })
  return {
    locale,
    /** Lines that nobody translated stay in Dutch, and say so to a screen reader. */
    linesIn: isWritten || locale === 'nl' ? locale : ('nl' as const),
    t,
    rhythm: t('rhythm', { days: intervalDays, length }),
    does: text.does,
    doesNot: text.doesNot,
    until:
      until === null
        ? t('untilOpen')
        : t('untilDay', { day: sheetDay[locale].format(new Date(`${until}T12:00:00Z`)) }),
  }
}
export type SheetColumn = ReturnType<typeof columnOf>

/** One part of the agreement: the same in each language, side by side. */
export const SheetRow = ({
  icon,
  columns,
  heading,
  children,
}: {
  icon: LucideIcon
  columns: readonly SheetColumn[]
  heading: 'does' | 'doesNot' | 'whoThen' | 'until' | 'call'
  children: (column: SheetColumn) => ReactNode
}) => (
  <section className="a4-row">
    {columns.map((column) => (
      <div key={column.locale} lang={column.locale}>
        <h2>
          <Icon of={icon} />
          {column.t(heading)}
        </h2>
        {children(column)}
      </div>
    ))}
  </section>
)

export const LineList = ({
  first,
  lines,
  lang,
}: {
  first?: string
  lines: readonly string[]
  lang: SheetLocale
}) => (
  <ul>
    {first && <li>{first}</li>}
    {lines.map((line) => (
      <li key={line} lang={lang}>
        {line}
      </li>
    ))}
  </ul>
)
