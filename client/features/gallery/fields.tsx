import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { FilterPills } from '#client/ui/filter-pills.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { SavedMark } from '#client/ui/saved-mark.tsx'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'
import { Select, SelectField } from '#client/ui/select.tsx'
import { Tabs } from '#client/ui/tabs.tsx'
import { DateField, TextArea, TextField } from '#client/ui/text-field.tsx'
import { Part } from './part.tsx'

const kinds = ['volunteer', 'professional', 'combination'] as const
const answers = ['yes', 'doubt', 'no'] as const

const Typed = () => {
  const t = useTranslations('gallery.field')
  return (
    <div>
      <TextField label={t('howLong')} hint={t('howLongHint')} defaultValue={t('howLongValue')} />
      <TextField label={t('postcode')} error={t('postcodeError')} defaultValue="35" />
      <TextField label={t('focus')} defaultValue={t('focusValue')} data-shows="focus" />
      <DateField label={t('date')} defaultValue="2026-11-23" />
      <SelectField
        label={t('source')}
        options={(['phone', 'website', 'referrer'] as const).map((value) => ({ value, word: t(value) }))}
      />
    </div>
  )
}

const Chosen = () => {
  const t = useTranslations('gallery.field')
  const [kind, setKind] = useState<(typeof kinds)[number]>('combination')
  const [answer, setAnswer] = useState<(typeof answers)[number]>('doubt')
  return (
    <div>
      <TextArea label={t('note')} readers={t('noteReaders')} defaultValue={t('noteValue')} />
      <TextArea label={t('closed')} readers={t('closedReaders')} private defaultValue={t('closedValue')} />
      <RadioList
        label={t('what')}
        choices={kinds.map((value, index) => ({
          value,
          word: t(value),
          key: String(index + 1),
          more: value === 'combination' ? t('combinationMore') : undefined,
        }))}
        value={kind}
        onChange={setKind}
        keysLabel={t('keys')}
      />
      <SegmentedChoice
        label={t('safe')}
        segments={answers.map((value) => ({ value, word: t(value), warns: value === 'doubt' }))}
        value={answer}
        onChange={setAnswer}
      />
      <div className="sheet-lines">
        <div className="acts">
          <Checkbox defaultSelected>{t('help')}</Checkbox>
          <Checkbox>{t('safe')}</Checkbox>
          <Checkbox isIndeterminate>{t('partly')}</Checkbox>
        </div>
        <SavedMark>{t('saved')}</SavedMark>
      </div>
    </div>
  )
}

const Switches = () => {
  const t = useTranslations('gallery.tabs')
  const [tab, setTab] = useState('fresh')
  const [pill, setPill] = useState<'all' | 'contact' | 'check' | 'talk'>('all')
  return (
    <div className="sheet-lines">
      <Tabs
        label={t('label')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          { id: 'fresh', word: t('fresh'), count: 4, content: <p className="sheet-tab">{t('content')}</p> },
          {
            id: 'talking',
            word: t('talking'),
            count: 3,
            content: <p className="sheet-tab">{t('content')}</p>,
          },
          { id: 'later', word: t('later'), count: 2, content: <p className="sheet-tab">{t('content')}</p> },
        ]}
      />
      <div className="acts">
        <FilterPills
          label={t('show')}
          pills={(['all', 'contact', 'check', 'talk'] as const).map((id) => ({ id, word: t(id) }))}
          chosen={pill}
          onChoose={setPill}
        />
        <Select
          aria-label={t('show')}
          options={(['all', 'contact'] as const).map((value) => ({ value, word: t(value) }))}
        />
      </div>
    </div>
  )
}

export const Fields = () => {
  const t = useTranslations('gallery.part')
  return (
    <>
      <Part name={t('fields')}>
        <div className="sheet-two">
          <Typed />
          <Chosen />
        </div>
      </Part>
      <Part name={t('tabs')}>
        <Switches />
      </Part>
    </>
  )
}
