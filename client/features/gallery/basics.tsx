import {
  Check,
  ClockAlert,
  Hourglass,
  Pause,
  Phone,
  ShieldAlert,
  Sprout,
  TriangleAlert,
  X,
} from 'lucide-react'
import { useTranslations } from 'use-intl'
import { BoundaryLegend, BoundaryShape } from '#client/ui/boundary-shape.tsx'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { Tag } from '#client/ui/tag.tsx'
import { Part } from './part.tsx'

const Type = () => {
  const t = useTranslations('gallery.type')
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>
  const m = (chunks: React.ReactNode) => <span className="text-micro">{chunks}</span>
  return (
    <div className="sheet-scale">
      <span className="text-micro">24/32, 600</span>
      <span className="sheet-page-title">{t('name')}</span>
      <span className="text-micro">18/24, 600</span>
      <span className="text-title">{t('plan')}</span>
      <span className="text-micro">18/28, 400</span>
      <span className="text-quote">{t('quote')}</span>
      <span className="text-micro">15/22, 400</span>
      <span className="text-running">{t('running')}</span>
      <span className="text-micro">14/20, 400-600</span>
      <span>{t.rich('rows', { b })}</span>
      <span className="text-micro">13/20, 12/16</span>
      <span className="text-small text-muted">{t.rich('small', { m })}</span>
    </div>
  )
}

const colours = ['bg', 'surface', 'sunk', 'action', 'good-bg', 'warn-bg', 'late-bg', 'safety-bg'] as const

const Colour = () => {
  const t = useTranslations('gallery.colour')
  return (
    <ul className="sheet-colours">
      {colours.map((colour) => (
        <li key={colour}>
          <span className="sheet-colour" style={{ background: `var(--ss-${colour})` }} />
          {t(colour)}
        </li>
      ))}
    </ul>
  )
}

const Buttons = () => {
  const t = useTranslations('gallery.button')
  return (
    <div className="sheet-lines">
      <div className="acts">
        <Button look="filled">{t('open')}</Button>
        <Button look="filled" data-shows="hover">
          {t('hover')}
        </Button>
        <Button look="filled" data-shows="focus">
          {t('focus')}
        </Button>
        <Button look="filled" busy>
          {t('open')}
        </Button>
        <Button look="filled" size="large" keys={['Ctrl', 'Enter']}>
          {t('decide')}
        </Button>
      </div>
      <div className="acts">
        <Button icon={Phone}>{t('call')}</Button>
        <Button data-shows="hover">{t('hover')}</Button>
        <Button data-shows="focus">{t('focus')}</Button>
        <Button busy>{t('call')}</Button>
        <Button look="text">{t('plan')}</Button>
        <Button look="text" data-shows="hover">
          {t('hover')}
        </Button>
        <Button look="calm" keys={['H']}>
          {t('later')}
        </Button>
        <LinkButton to="/intake" size="small">
          {t('link')}
        </LinkButton>
      </div>
    </div>
  )
}

const Statuses = () => {
  const t = useTranslations('gallery.tag')
  return (
    <div className="sheet-lines">
      <div className="acts">
        <Tag tone="good" icon={Check}>
          {t('fitsWell')}
        </Tag>
        <Tag icon={Check}>{t('fits')}</Tag>
        <Tag tone="warn" icon={TriangleAlert}>
          {t('borderline')}
        </Tag>
        <Tag icon={X}>{t('fitsNot')}</Tag>
        <Tag tone="late" icon={ClockAlert}>
          {t('late')}
        </Tag>
        <Tag tone="safety" icon={ShieldAlert}>
          {t('signal')}
        </Tag>
        <Tag tone="info" icon={Hourglass}>
          {t('waits')}
        </Tag>
        <Tag icon={Pause}>{t('paused')}</Tag>
        <Tag tone="good" icon={Check}>
          {t('running')}
        </Tag>
        <Tag tone="info" icon={Sprout}>
          {t('trial')}
        </Tag>
        <Tag tone="warn" bare mark={<BoundaryShape answer="orange" silent />}>
          {t('orange')}
        </Tag>
      </div>
      <BoundaryLegend />
    </div>
  )
}

export const Basics = () => {
  const t = useTranslations('gallery.part')
  return (
    <>
      <Part name={t('type')}>
        <Type />
      </Part>
      <Part name={t('colour')}>
        <Colour />
      </Part>
      <Part name={t('buttons')}>
        <Buttons />
      </Part>
      <Part name={t('status')}>
        <Statuses />
      </Part>
    </>
  )
}
