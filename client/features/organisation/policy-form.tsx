import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Field } from '#client/ui/field.tsx'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'
import { TextArea, TextField } from '#client/ui/text-field.tsx'
import { gates } from '#shared/matches.ts'
import { weighed, weightSteps } from '#shared/matching/order.ts'
import type { Policy } from '#shared/policy.ts'
import { noGos, places } from '#shared/vocabulary.ts'
import {
  certificateRules,
  distanceRules,
  type NumberField,
  numberGroups,
  type NumberRule,
} from './policy-fields.ts'

/** What is being typed: numbers as text, so that an empty field stays empty; lists of lines as one text. */
export type PolicyDraft = {
  policy: Policy
  numbers: Record<NumberField, string>
  does: string
  doesNot: string
}
export type PolicyProblems = Partial<Record<keyof Policy, string>>

type PartProps = {
  draft: PolicyDraft
  problems: PolicyProblems
  onChange: (draft: PolicyDraft) => void
}

const Numbers = ({ rules, draft, problems, onChange }: PartProps & { rules: readonly NumberRule[] }) => {
  const t = useTranslations('organisation.policy')
  return (
    <>
      {rules.map(({ field, unit, min, max, step, open }) => (
        <Field
          key={field}
          label={t(`field.${field}`)}
          hint={open ? t('hint.kmEmpty') : undefined}
          error={problems[field]}
        >
          {(ids) => (
            <span className="policy-unit">
              <input
                className="input"
                type="number"
                inputMode="decimal"
                min={min}
                max={max}
                step={step ?? 1}
                value={draft.numbers[field]}
                onChange={(event) =>
                  onChange({ ...draft, numbers: { ...draft.numbers, [field]: event.target.value } })
                }
                {...ids}
              />
              {t(`unit.${unit}`)}
            </span>
          )}
        </Field>
      ))}
    </>
  )
}

type ListField = 'gates' | 'places' | 'programmeNoGos'

const Choices = <Item extends string>({
  field,
  items,
  word,
  draft,
  problems,
  onChange,
}: PartProps & { field: ListField; items: readonly Item[]; word: (item: Item) => string }) => {
  const t = useTranslations('organisation.policy')
  const chosen: readonly string[] = draft.policy[field]
  const put = (item: Item, on: boolean) => {
    const next = items.filter((one) => (one === item ? on : chosen.includes(one)))
    onChange({ ...draft, policy: { ...draft.policy, [field]: next } })
  }
  return (
    <fieldset className="policy-wide">
      <legend className="field-label">{t(`field.${field}`)}</legend>
      {problems[field] && <p className="field-error">{problems[field]}</p>}
      <div className="policy-fields">
        {items.map((item) => (
          <Checkbox key={item} isSelected={chosen.includes(item)} onChange={(on) => put(item, on)}>
            {word(item)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}

const Group = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="policy-group">
    <h2 className="text-title">{name}</h2>
    <div className="policy-fields">{children}</div>
  </section>
)

/** How much the four things count in the order of who fits. */
const Weights = ({ draft: { policy, ...typed }, onChange }: PartProps) => {
  const t = useTranslations('organisation.policy')
  const segments = weightSteps.map((step) => ({ value: step, word: t(`weight.${step}`) }))
  return (
    <div className="policy-wide">
      <p className="text-small text-muted">{t('hint.weights')}</p>
      {weighed.map((what) => (
        <SegmentedChoice
          key={what}
          label={t(`weighed.${what}`)}
          segments={segments}
          value={policy.weights[what]}
          onChange={(step) =>
            onChange({ ...typed, policy: { ...policy, weights: { ...policy.weights, [what]: step } } })
          }
        />
      ))}
    </div>
  )
}

/** The rules of a programme in plain words, group by group. */
export const PolicyForm = (props: PartProps) => {
  const t = useTranslations('organisation.policy')
  const v = useTranslations('vocabulary')
  const { draft, problems, onChange } = props
  const setWord = (field: 'volunteerLabel' | 'volunteerLabelPlural') => ({
    label: t(`field.${field}`),
    error: problems[field],
    value: draft.policy[field],
    maxLength: 40,
    onChange: (event: { target: { value: string } }) =>
      onChange({ ...draft, policy: { ...draft.policy, [field]: event.target.value } }),
  })
  return (
    <>
      <Group name={t('group.words')}>
        <TextField {...setWord('volunteerLabel')} />
        <TextField {...setWord('volunteerLabelPlural')} />
      </Group>
      {numberGroups.map(({ group, rules }) => (
        <Group key={group} name={t(`group.${group}`)}>
          <Numbers {...props} rules={rules} />
        </Group>
      ))}
      <Group name={t('group.safety')}>
        <Choices {...props} field="gates" items={gates} word={(gate) => t(`gate.${gate}`)} />
        <Numbers {...props} rules={certificateRules} />
      </Group>
      <Group name={t('group.place')}>
        <Choices {...props} field="places" items={places} word={(place) => v(`place.${place}`)} />
        <div className="policy-wide">
          <Checkbox
            isSelected={draft.policy.meetsAtFamilyHome}
            onChange={(meetsAtFamilyHome) =>
              onChange({ ...draft, policy: { ...draft.policy, meetsAtFamilyHome } })
            }
          >
            {t('field.meetsAtFamilyHome')}
          </Checkbox>
          <p className="text-small text-muted">{t('hint.meetsAtFamilyHome')}</p>
        </div>
        <Numbers {...props} rules={distanceRules} />
      </Group>
      <Group name={t('group.weights')}>
        <Weights {...props} />
      </Group>
      <Group name={t('group.role')}>
        <TextField
          label={t('field.roleExamples')}
          value={draft.policy.roleExamples}
          maxLength={160}
          onChange={(event) =>
            onChange({ ...draft, policy: { ...draft.policy, roleExamples: event.target.value } })
          }
        />
        <div className="policy-wide">
          <TextArea
            label={t('field.does')}
            hint={t('hint.lines')}
            value={draft.does}
            onChange={(event) => onChange({ ...draft, does: event.target.value })}
          />
        </div>
        <div className="policy-wide">
          <TextArea
            label={t('field.doesNot')}
            hint={t('hint.doesNot')}
            value={draft.doesNot}
            onChange={(event) => onChange({ ...draft, doesNot: event.target.value })}
          />
        </div>
        <Choices {...props} field="programmeNoGos" items={noGos} word={(noGo) => v(`noGo.${noGo}`)} />
      </Group>
    </>
  )
}
