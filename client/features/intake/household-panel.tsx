import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useToast } from '#client/ui/toast.tsx'
import { type HouseholdDetails, householdSchema } from '#shared/intake-household.ts'
import { ClashList } from '#client/ui/clash-list.tsx'
import { HouseholdContact } from './household-contact.tsx'
import { HouseholdFamily } from './household-family.tsx'
import { HouseholdPlace } from './household-place.tsx'
import type { RequestFile } from './intake-data.ts'
import { IntakeDialog } from './intake-dialog.tsx'
import { KeptApart } from './kept-apart.tsx'
import { useCheckedDraft } from './use-checked-draft.ts'
import { useFaultWords } from './use-fault-words.ts'
import { useHouseholdWords } from './use-form-words.ts'
import { useMergedForm } from './use-merged-form.ts'
import { useSaveHousehold } from './use-save-household.ts'

/** The form of the household: what is filled in, how to change it, and the sentence of a field's fault. */
export type HouseholdPart = {
  draft: HouseholdDetails
  set: (part: Partial<HouseholdDetails>) => void
  fault: (field: keyof HouseholdDetails) => string | undefined
}

const detailsOf = ({ contact, household }: RequestFile): HouseholdDetails => ({
  ...contact,
  postcode: household.postcode4,
  address: household.address,
  addressHidden: household.addressHidden,
  languages: household.languages,
  children: household.children,
  homeFacts: household.homeFacts,
  parentalAuthority: household.parentalAuthority,
  otherParentInformed: household.otherParentInformed,
  reciprocity: household.reciprocity,
  keepAway: household.keepAway,
})

const baseOf = (file: RequestFile) => ({ draft: detailsOf(file), version: file.household.version })

/** Everything about the household in one panel, saved as one whole. */
export const HouseholdPanel = ({ file, onClose }: { file: RequestFile; onClose: () => void }) => {
  const t = useTranslations('intake.household')
  const toast = useToast()
  const save = useSaveHousehold()
  const faultWords = useFaultWords()
  const [start] = useState(() => detailsOf(file))
  const { draft, faults, form, check, set, replace } = useCheckedDraft(householdSchema, start)
  const merge = useMergedForm({ draft, replace }, file, baseOf, useHouseholdWords())
  const fault = (field: keyof HouseholdDetails) => faultWords(faults[field])
  const act = () => {
    const household = check()
    if (!household || merge.mustChoose) return
    save.mutate(
      {
        commandId: crypto.randomUUID(),
        requestId: file.id,
        householdVersion: merge.version,
        household,
      },
      {
        onSuccess: () => {
          toast({ words: t('saved') })
          onClose()
        },
        onError: merge.meet,
      },
    )
  }
  return (
    <IntakeDialog
      title={t('title')}
      act={t('save')}
      busy={save.isPending}
      error={merge.notice ? undefined : save.error}
      notice={merge.notice && <ClashList {...merge.notice} />}
      width={720}
      form={form}
      onClose={onClose}
      onAct={act}
    >
      <HouseholdContact key={`contact ${merge.round}`} draft={draft} set={set} fault={fault} />
      <HouseholdPlace key={`place ${merge.round}`} draft={draft} set={set} fault={fault} />
      <HouseholdFamily draft={draft} set={set} fault={fault} />
      <KeptApart file={file} draft={draft} set={set} />
    </IntakeDialog>
  )
}
