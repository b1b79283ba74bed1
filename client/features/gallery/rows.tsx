import { CalendarCheck, Footprints, Gauge, MessagesSquare, Phone, ShieldAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Block } from '#client/ui/block-list.tsx'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { QueueLink } from '#client/ui/queue.tsx'
import { Row, RowButton, RowError, RowLink, RowList } from '#client/ui/row.tsx'
import { EmptyState, SkeletonRows } from '#client/ui/states.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { Part } from './part.tsx'

const nothing = () => undefined

const Attention = () => {
  const t = useTranslations('gallery.row')
  const words = useTranslations('gallery.button')
  const say = useToast()
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>
  const later = (who: string) => (
    <Button look="calm" onClick={() => say({ words: t('laterSet', { who }), undo: nothing })}>
      {words('later')}
    </Button>
  )
  return (
    <>
      <Block name={t('signals')} count={1} rule={t('signalRule')} safety>
        <RowList>
          <Row
            id="signal"
            tall
            icon={ShieldAlert}
            who={<RowLink to="/vandaag">{t('signalWho')}</RowLink>}
            what={t('signalWhat')}
            due={t.rich('signalDue', { b })}
            act={
              <>
                <Button>{t('call')}</Button>
                <Button look="filled">{words('open')}</Button>
              </>
            }
          />
        </RowList>
      </Block>
      <Block name={t('talks')} count={5} rule={t('talkRule')} more={<a href="#onderdelen">{t('more')}</a>}>
        <RowList>
          <Row
            id="fatma"
            icon={MessagesSquare}
            who={<RowLink to="/matches">{t('fatma')}</RowLink>}
            what={t('fatmaWhat')}
            due={t('fatmaDue')}
            dueTone="late"
            act={<Button look="text">{words('plan')}</Button>}
            later={later(t('fatma'))}
          />
          <Row
            id="tom"
            shows="hover"
            icon={Footprints}
            who={<RowButton>{t('tom')}</RowButton>}
            what={t('tomWhat')}
            due={t('tomDue')}
            act={<Button look="text">{t('ask')}</Button>}
            later={later(t('tom'))}
          />
          <Row
            id="joost"
            chosen
            icon={Gauge}
            who={<RowButton>{t('joost')}</RowButton>}
            what={t('joostWhat')}
            due={t('joostDue')}
            dueTone="now"
            act={<Button look="text">{t('callJoost')}</Button>}
            later={later(t('joost'))}
          />
          <Row
            id="hanneke"
            shows="focus"
            icon={Phone}
            who={<RowButton>{t('hanneke')}</RowButton>}
            what={t('hannekeWhat')}
            due={t('hannekeDue')}
            act={<Button look="text">{t('callHanneke')}</Button>}
            later={later(t('hanneke'))}
          />
          <Row
            id="yusuf"
            icon={CalendarCheck}
            who={<RowButton>{t('yusuf')}</RowButton>}
            what={t('yusufWhat')}
            due={t('yusufDue')}
            act={<Button look="text">{words('plan')}</Button>}
            later={later(t('yusuf'))}
            below={<RowError onRetry={nothing} />}
          />
        </RowList>
      </Block>
    </>
  )
}

const Queue = () => {
  const t = useTranslations('gallery.queue')
  return (
    <>
      <QueueLink
        to="/onderdelen"
        name={t('denise')}
        due={t('deniseDue')}
        dueTone="late"
        what={t('deniseWhat')}
        where="3564"
      />
      <QueueLink
        to="/intake"
        name={t('mirjam')}
        due={t('mirjamDue')}
        dueTone="warn"
        what={t('mirjamWhat')}
        where="3527"
      />
    </>
  )
}

export const Rows = () => {
  const t = useTranslations('gallery.part')
  const empty = useTranslations('gallery.empty')
  return (
    <>
      <Part name={t('rows')} flush>
        <Attention />
      </Part>
      <div className="sheet-two">
        <Part name={t('loading')} flush>
          <SkeletonRows rows={3} />
        </Part>
        <Part name={t('empty')} flush>
          <EmptyState
            title={empty('title')}
            act={
              <LinkButton size="small" to="/vandaag">
                {empty('act')}
              </LinkButton>
            }
          >
            {empty('text')}
          </EmptyState>
        </Part>
      </div>
      <Part name={t('queue')} flush>
        <Queue />
      </Part>
    </>
  )
}
