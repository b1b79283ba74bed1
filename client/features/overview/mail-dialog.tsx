import { useLocale, createTranslator, useTranslations } from 'use-intl'
import { mail } from '#shared/messages/nl/mail.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { type MailedRow, templateOf } from './use-send-mails.ts'
import { useTodayWords } from './use-today-words.ts'

/** What leaves, in its own words, and to whom: read before it is sent. */
export const MailDialog = ({
  rows,
  busy,
  onClose,
  onSend,
}: {
  rows: readonly MailedRow[]
  busy: boolean
  onClose: () => void
  onSend: () => void
}) => {
  const t = useTranslations('overview.mail')
  const ui = useTranslations('ui')
  const words = useTodayWords()
  const locale = useLocale()
  const text = createTranslator({ locale, messages: mail })
  const [first] = rows
  if (first === undefined) return null
  const names = rows.map((row) => words.called(row)).join(', ')
  return (
    <Dialog open onClose={onClose} title={t(`title.${first.kind}`)} width={520}>
      <div className="later-form">
        <p>{t('to', { names })}</p>
        <blockquote className="mail-words">{text(templateOf(first.kind), { link: t('link') })}</blockquote>
        <p className="text-muted text-small">{t('signed')}</p>
        <div className="acts dialog-acts">
          <Button look="filled" busy={busy} onClick={onSend}>
            {t('act', { count: rows.length })}
          </Button>
          <Button onClick={onClose}>{ui('back')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
