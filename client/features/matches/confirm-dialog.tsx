import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { ActDialog } from './act-dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { useConfirmAgreement } from './use-confirm-agreement.ts'

/** The family's or the volunteer's yes to the agreement, heard by the coordinator. */
export const ConfirmDialog = ({
  file,
  act,
  party,
  agreementId,
  onClose,
}: DialogProps & { party: 'volunteer' | 'family'; agreementId: string }) => {
  const t = useTranslations('matches.agreement')
  const dialog = useTranslations('matchActs.dialog')
  const show = useNames()
  const [how, setHow] = useState<'phone' | 'visit'>()
  const [isTried, setTried] = useState(false)
  const saving = useConfirmAgreement(onClose)
  const name = show(party === 'family' ? file.family.firstName : file.volunteer.firstName)
  const { commandId, matchId } = act
  const save = () => {
    setTried(true)
    if (how !== undefined) saving.mutate({ commandId, matchId, agreementId, party, how })
  }
  return (
    <ActDialog
      title={t('confirmTitle', { name })}
      act={t('confirmAct')}
      busy={saving.isPending}
      error={saving.error}
      onClose={onClose}
      onAct={save}
    >
      <p>{t('confirmText')}</p>
      <RadioList
        label={dialog('how')}
        choices={[
          { value: 'phone', word: dialog('hows.phone') },
          { value: 'visit', word: dialog('hows.visit') },
        ]}
        value={how}
        onChange={setHow}
        error={isTried && how === undefined ? dialog('pickOne') : undefined}
      />
    </ActDialog>
  )
}
