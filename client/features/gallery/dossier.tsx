import { Footprints, Lock, ShieldAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Bar } from '#client/ui/bar.tsx'
import { Facts, FactStrip } from '#client/ui/facts.tsx'
import { Agenda, DoneList, FigureList, Section } from '#client/ui/section.tsx'
import { ReadBy, Timeline, TimelineEntry } from '#client/ui/timeline.tsx'
import { Part } from './part.tsx'

const Story = () => {
  const t = useTranslations('gallery.timeline')
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>
  return (
    <Timeline label={t('label')}>
      <TimelineEntry
        day={t('day1')}
        date="2026-11-23"
        icon={ShieldAlert}
        safety
        head={t.rich('signal', { b })}
        readBy={<ReadBy closed>{t('signalReaders')}</ReadBy>}
      >
        <p className="text-muted">{t('signalText')}</p>
      </TimelineEntry>
      <TimelineEntry
        day={t('day2')}
        date="2026-11-18"
        icon={Footprints}
        head={t.rich('contact', { b })}
        readBy={<ReadBy>{t('contactReaders')}</ReadBy>}
      >
        <p>{t('contactText')}</p>
      </TimelineEntry>
      <TimelineEntry
        day={t('day3')}
        date="2026-11-04"
        icon={Lock}
        head={t.rich('note', { b })}
        readBy={<ReadBy closed>{t('noteReaders')}</ReadBy>}
      >
        <p>{t('noteText')}</p>
      </TimelineEntry>
    </Timeline>
  )
}

const FactSheet = () => {
  const t = useTranslations('gallery.facts')
  return (
    <>
      <FactStrip
        facts={[
          { label: t('since'), value: t('sinceValue') },
          { label: t('next'), value: t('nextValue') },
        ]}
      />
      <div className="sheet-pad">
        <Facts
          lined
          facts={[
            { label: t('question'), value: t('questionValue') },
            { label: t('children'), value: t('childrenValue') },
            { label: t('language'), value: t('languageValue') },
          ]}
        />
      </div>
    </>
  )
}

const Week = () => {
  const t = useTranslations('gallery.agenda')
  const hours = useTranslations('gallery.hours')
  return (
    <>
      <Section title={t('title')}>
        <Agenda
          items={[
            { id: '1', day: t('day1'), today: true, time: '14.00', what: t('visit') },
            { id: '2', day: t('day2'), time: '10.00', what: t('meeting') },
            { id: '3', time: '13.30', what: t('talk') },
            { id: '4', day: t('day5'), what: t('off'), off: true },
          ]}
        />
      </Section>
      <Section title={hours('room')} aside={hours('perWeek')}>
        <Bar label={hours('planned')} value={14} line={20} max={20} />
        <p className="text-small">{hours('plannedWords')}</p>
        <FigureList
          figures={[
            { id: '1', number: 27, label: <a href="#onderdelen">{hours('matches')}</a> },
            { id: '2', number: 21, label: <a href="#onderdelen">{hours('onTime')}</a> },
            { id: '3', number: 6, label: <a href="#onderdelen">{hours('notOnTime')}</a> },
          ]}
        />
      </Section>
      <Section title={t('justDone')}>
        <DoneList items={[{ id: '1', what: t('away'), undo: <a href="#onderdelen">{t('undo')}</a> }]} />
      </Section>
    </>
  )
}

export const Dossier = () => {
  const t = useTranslations('gallery.part')
  return (
    <>
      <Part name={t('timeline')}>
        <Story />
      </Part>
      <div className="sheet-two">
        <Part name={t('facts')} flush>
          <FactSheet />
        </Part>
        <Part name={t('week')} bare>
          <Week />
        </Part>
      </div>
    </>
  )
}
