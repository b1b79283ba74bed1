import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import type { RequestFile } from './intake-data.ts'
import { IntakeFault } from './intake-fault.tsx'
import { useIntakeWords } from './use-intake-words.ts'
import { useReadMessage } from './use-read-message.ts'

/** What the parent passed on from the status page. */
export const ParentMessages = ({ file, acts }: { file: RequestFile; acts: boolean }) => {
  const t = useTranslations('intake.messages')
  const say = useIntakeWords()
  const show = useNames()
  const read = useReadMessage()
  if (file.messages.length === 0) return null
  return (
    <section className="intake-part">
      <h2>{t('title', { name: show(file.contact.firstName) })}</h2>
      <ul className="intake-messages">
        {file.messages.map((message) => (
          <li key={message.id}>
            <p className="text-running intake-kept">{message.text}</p>
            <p className="text-micro">
              {say.moment(message.at)}
              {message.readAt !== null && `, ${t('readBy', { name: message.readBy ?? '' })}`}
            </p>
            {acts && message.readAt === null && (
              <Button
                size="small"
                busy={read.isPending}
                onClick={() =>
                  read.mutate({ commandId: crypto.randomUUID(), requestId: file.id, messageId: message.id })
                }
              >
                {t('read')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <IntakeFault error={read.error} />
    </section>
  )
}
