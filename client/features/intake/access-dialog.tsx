import { useTranslations } from 'use-intl'
import { Facts } from '#client/ui/facts.tsx'
import { showStatusCode } from '#shared/status-code.ts'
import type { RequestFile } from './intake-data.ts'
import { IntakeDialog } from './intake-dialog.tsx'
import { useGiveAccess } from './use-give-access.ts'

/** A new code for a parent who lost it: shown once, to be read aloud. */
export const AccessDialog = ({ file, onClose }: { file: RequestFile; onClose: () => void }) => {
  const t = useTranslations('intake')
  const give = useGiveAccess()
  return (
    <IntakeDialog
      title={t('access.title')}
      act={give.data ? undefined : t('access.act')}
      busy={give.isPending}
      error={give.error}
      onClose={onClose}
      onAct={() => give.mutate({ commandId: crypto.randomUUID(), requestId: file.id })}
    >
      {give.data ? (
        <>
          <Facts
            facts={[
              {
                label: t('phone.code'),
                value: <b className="intake-code">{showStatusCode(give.data.code)}</b>,
              },
            ]}
          />
          <p>
            {t('phone.codeText')} {give.data.mailed && t('phone.mailed')}
          </p>
        </>
      ) : (
        <p>{t('access.text')}</p>
      )}
    </IntakeDialog>
  )
}
