import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { BarList } from '#client/ui/bar.tsx'
import { Button } from '#client/ui/button.tsx'
import { CompareTable } from '#client/ui/compare-table.tsx'
import { DataTable } from '#client/ui/data-table.tsx'
import { FactorList } from '#client/ui/factor-list.tsx'
import { WeekGrid, WeekOverlap } from '#client/ui/week-grid.tsx'
import { WeightSteps } from '#client/ui/weight-steps.tsx'
import { Part } from './part.tsx'

// Bits are day * 3 + part: Wednesday morning 6, Wednesday afternoon 7, Friday afternoon 13, and so on.
const amal = (1 << 6) | (1 << 7) | (1 << 13)
const leila = (1 << 0) | (1 << 6) | (1 << 10) | (1 << 11) | (1 << 13)

const Weights = () => {
  const t = useTranslations('gallery.weight')
  const hours = useTranslations('gallery.hours')
  const words = [t('none'), t('little'), t('normal'), t('much')]
  const [time, setTime] = useState(3)
  const [experience, setExperience] = useState(1)
  return (
    <div className="sheet-lines">
      <div>
        <WeightSteps label={t('time')} words={words} step={time} onChange={setTime} />
        <WeightSteps label={t('experience')} words={words} step={experience} onChange={setExperience} />
      </div>
      <BarList
        line={2}
        max={4}
        rows={[
          { id: '1', when: hours('day1'), value: 2, words: hours('two') },
          { id: '2', when: hours('day2'), value: 3, words: hours('three') },
        ]}
      />
    </div>
  )
}

const Factors = () => {
  const t = useTranslations('gallery.factor')
  return (
    <div className="sheet-lines">
      <FactorList
        factors={[
          { id: '1', sign: 'for', words: t('time'), source: t('timeSource') },
          { id: '2', sign: 'against', words: t('start'), source: t('startSource') },
          { id: '3', sign: 'unknown', words: t('smoking'), source: t('smokingSource') },
        ]}
      />
      <FactorList
        brief
        factors={[
          { id: '1', sign: 'for', words: t('briefTime') },
          { id: '2', sign: 'against', words: t('briefLanguage') },
          { id: '3', sign: 'unknown', words: t('briefDog') },
        ]}
      />
    </div>
  )
}

const Compare = () => {
  const t = useTranslations('gallery.compare')
  return (
    <CompareTable
      caption={t('caption')}
      columns={[
        { id: 'leila', name: t('leila') },
        { id: 'hanneke', name: t('hanneke') },
      ]}
      rows={[
        { id: 'time', label: t('time'), cells: [t('timeLeila'), t('timeHanneke')], differs: true },
        { id: 'room', label: t('room'), cells: [t('one'), t('one')], differs: false },
      ]}
      acts={['leila', 'hanneke'].map((id) => (
        <Button key={id} size="small">
          {t('choose')}
        </Button>
      ))}
    />
  )
}

const Table = () => {
  const t = useTranslations('gallery.table')
  return (
    <DataTable
      caption={t('caption')}
      chosen="fatma"
      columns={[
        { id: 'name', head: t('volunteer'), cell: (row) => row.name },
        { id: 'room', head: t('room'), cell: (row) => row.room },
        { id: 'talk', head: t('lastTalk'), cell: (row) => row.talk },
        { id: 'vog', head: t('certificate'), align: 'end', cell: (row) => row.vog },
      ]}
      items={[
        { id: 'kofi', name: t('kofi'), room: t('oneMore'), talk: t('weeks3'), vog: t('inOrder') },
        {
          id: 'fatma',
          name: t('fatma'),
          room: t('full'),
          talk: <span className="text-late">{t('weeks9')}</span>,
          vog: t('inOrder'),
        },
        {
          id: 'ruud',
          name: t('ruud'),
          room: t('oneMore'),
          talk: t('weeks6'),
          vog: <span className="text-warn">{t('before')}</span>,
        },
      ]}
    />
  )
}

export const Matching = () => {
  const t = useTranslations('gallery.part')
  const week = useTranslations('gallery.week')
  const [filled, setFilled] = useState(leila)
  return (
    <>
      <div className="sheet-two">
        <Part name={t('free')}>
          <WeekOverlap
            caption={week('caption')}
            first={amal}
            second={leila}
            words={{ both: week('both'), first: week('first'), second: week('second') }}
          />
        </Part>
        <Part name={t('weights')}>
          <Weights />
        </Part>
      </div>
      <div className="sheet-two">
        <Part name={t('fillWeek')}>
          <WeekGrid label={week('fill')} value={filled} onChange={setFilled} />
        </Part>
        <Part name={t('compare')}>
          <Compare />
        </Part>
      </div>
      <Part name={t('factors')}>
        <Factors />
      </Part>
      <Part name={t('table')} flush>
        <Table />
      </Part>
    </>
  )
}
