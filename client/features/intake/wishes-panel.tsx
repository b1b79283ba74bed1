import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { ClashList } from '#client/ui/clash-list.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { WeekGrid } from '#client/ui/week-grid.tsx'
import { fromMask, toMask } from '#shared/day-parts.ts'
import { type MatchWishes, matchWishesSchema } from '#shared/intake-acts.ts'
import { dayPartsAnswers, supportedAges } from '#shared/intake-form.ts'
import { rhythmDays, weights } from '#shared/intake.ts'
import { helpKinds, personHelped, places, wishedGenders } from '#shared/vocabulary.ts'
import { ChoiceBoxes } from './choice-boxes.tsx'
import type { RequestFile } from './intake-data.ts'
import { IntakeDialog } from './intake-dialog.tsx'
import { useCheckedDraft } from './use-checked-draft.ts'
import { useFaultWords } from './use-fault-words.ts'
import { useIntakeWords } from './use-intake-words.ts'
import { useWishesWords } from './use-form-words.ts'
import { useMergedForm } from './use-merged-form.ts'
import { useSaveWishes } from './use-save-wishes.ts'
import { wishesBase, wishesOf } from './wishes-draft.ts'
import { WishLists } from './wishes-lists.tsx'

const hourChoices = [1, 1.5, 2, 2.5, 3, 4, 6, 8] as const

type Part = { draft: MatchWishes; set: (part: Partial<MatchWishes>) => void }

const ForWhom = ({ draft, set, fault }: Part & { fault: string | undefined }) => {
  const t = useTranslations('intake')
  const helped = { parent: 'helpedParent', child: 'helpedChild', youth: 'helpedYouth' } as const
  const mustAgree = draft.supportedAge === '12-15' || draft.supportedAge === '16+'
  return (
    <>
      <RadioList
        label={t('wishes.helped')}
        value={draft.helped}
        onChange={(value) =>
          set(value === 'parent' ? { helped: value, supportedAge: null } : { helped: value })
        }
        choices={personHelped.map((value) => ({ value, word: t(`fact.${helped[value]}`) }))}
      />
      {draft.helped !== 'parent' && (
        <SelectField
          label={t('wishes.age')}
          error={fault}
          value={draft.supportedAge ?? ''}
          onChange={(event) =>
            set({ supportedAge: supportedAges.find((one) => one === event.target.value) ?? null })
          }
          options={[
            { value: '', word: t('wishes.ageUnknown') },
            ...supportedAges.map((value) => ({ value, word: t(`fact.${value}`) })),
          ]}
        />
      )}
      {mustAgree && (
        <Checkbox isSelected={draft.youthAgrees} onChange={(youthAgrees) => set({ youthAgrees })}>
          {t('wishes.youthAgrees')}
        </Checkbox>
      )}
    </>
  )
}

const Times = ({ draft, set, fault }: Part & { fault: string | undefined }) => {
  const t = useTranslations('intake.wishes')
  return (
    <>
      <RadioList
        label={t('times')}
        error={fault}
        value={draft.dayPartsAnswer}
        onChange={(dayPartsAnswer) =>
          set(dayPartsAnswer === 'chosen' ? { dayPartsAnswer } : { dayPartsAnswer, dayParts: [] })
        }
        choices={dayPartsAnswers.map((value) => ({ value, word: t(`timesAnswer.${value}`) }))}
      />
      {draft.dayPartsAnswer === 'chosen' && (
        <WeekGrid
          label={t('grid')}
          value={toMask(draft.dayParts)}
          onChange={(mask) => set({ dayParts: fromMask(mask) })}
        />
      )}
    </>
  )
}

const Rhythm = ({ draft, set }: Part) => {
  const t = useTranslations('intake.wishes')
  const v = useTranslations('vocabulary')
  const say = useIntakeWords()
  const open = { value: '', word: t('choose') }
  const number = (typed: string) => (typed === '' ? null : Number(typed))
  const hours = [...new Set([...hourChoices, ...(draft.hoursPerWeek === null ? [] : [draft.hoursPerWeek])])]
  return (
    <>
      <div className="intake-pair">
        <SelectField
          label={t('hours')}
          value={draft.hoursPerWeek ?? ''}
          onChange={(event) => set({ hoursPerWeek: number(event.target.value) })}
          options={[
            open,
            ...hours
              .toSorted((a, b) => a - b)
              .map((value) => ({
                value: String(value),
                word: t('hoursOption', { hours: say.number(value) }),
              })),
          ]}
        />
        <SelectField
          label={t('interval')}
          value={draft.intervalDays ?? ''}
          onChange={(event) => set({ intervalDays: number(event.target.value) })}
          options={[
            open,
            ...rhythmDays.map((value) => ({ value: String(value), word: say.interval(value) })),
          ]}
        />
      </div>
      <SegmentedChoice
        label={t('weight')}
        value={draft.weight ?? undefined}
        onChange={(weight) => set({ weight })}
        segments={weights.map((value) => ({ value, word: v(`weight.${value}`) }))}
      />
    </>
  )
}

const Wishes = ({ draft, set }: Part) => {
  const t = useTranslations('intake.wishes')
  const v = useTranslations('vocabulary')
  return (
    <>
      <div className="intake-pair">
        <SelectField
          label={t('place')}
          value={draft.place ?? ''}
          onChange={(event) => set({ place: places.find((one) => one === event.target.value) ?? null })}
          options={[
            { value: '', word: t('anyPlace') },
            ...places.map((value) => ({ value, word: v(`place.${value}`) })),
          ]}
        />
        <SelectField
          label={t('gender')}
          value={draft.wishedGender ?? ''}
          onChange={(event) => {
            const wishedGender = wishedGenders.find((one) => one === event.target.value) ?? null
            set({ wishedGender, genderIsNeeded: wishedGender !== null && draft.genderIsNeeded })
          }}
          options={[
            { value: '', word: t('anyGender') },
            ...wishedGenders.map((value) => ({ value, word: v(`gender.${value}`) })),
          ]}
        />
      </div>
      {draft.wishedGender !== null && (
        <Checkbox isSelected={draft.genderIsNeeded} onChange={(genderIsNeeded) => set({ genderIsNeeded })}>
          {t('genderNeeded')}
        </Checkbox>
      )}
    </>
  )
}

/** What was agreed about times, rhythm, place and wishes: what matching looks with. */
export const WishesPanel = ({ file, onClose }: { file: RequestFile; onClose: () => void }) => {
  const t = useTranslations('intake.wishes')
  const v = useTranslations('vocabulary')
  const toast = useToast()
  const api = useTRPC()
  const save = useSaveWishes()
  const faultWords = useFaultWords()
  const { data: programmes } = useQuery(api.organisation.programmes.queryOptions())
  const [start] = useState(() => wishesOf(file))
  const { draft, faults, form, check, set, replace } = useCheckedDraft(matchWishesSchema, start)
  const nameOf = (id: string) => programmes?.find((one) => one.id === id)?.name ?? ''
  const merge = useMergedForm({ draft, replace }, file, wishesBase, useWishesWords(nameOf))
  const act = () => {
    const wishes = check()
    if (!wishes || merge.mustChoose) return
    save.mutate(
      { commandId: crypto.randomUUID(), requestId: file.id, version: merge.version, wishes },
      {
        onSuccess: () => {
          toast({ words: t('saved') })
          onClose()
        },
        onError: merge.meet,
      },
    )
  }
  const open = (programmes ?? []).filter(
    ({ id, archivedOn }) => archivedOn === null || id === draft.programmeId,
  )
  return (
    <IntakeDialog
      title={t('title')}
      act={t('save')}
      busy={save.isPending}
      error={merge.notice ? undefined : save.error}
      notice={merge.notice && <ClashList {...merge.notice} />}
      width={640}
      form={form}
      onClose={onClose}
      onAct={act}
    >
      {open.length > 1 && (
        <SelectField
          label={t('programme')}
          value={draft.programmeId}
          onChange={(event) => set({ programmeId: event.target.value })}
          options={open.map(({ id, name }) => ({ value: id, word: name }))}
        />
      )}
      <ChoiceBoxes
        label={t('kinds')}
        values={helpKinds}
        words={(kind) => v(`kind.${kind}`)}
        chosen={draft.kinds}
        onChange={(kinds) => set({ kinds })}
      />
      <Rhythm draft={draft} set={set} />
      <Times draft={draft} set={set} fault={faultWords(faults.dayParts)} />
      <Wishes draft={draft} set={set} />
      <ForWhom draft={draft} set={set} fault={faultWords(faults.supportedAge)} />
      <WishLists draft={draft} set={set} />
    </IntakeDialog>
  )
}
