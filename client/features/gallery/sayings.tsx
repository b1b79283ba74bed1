import { GitCompareArrows, HandHeart, MessageCircle, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { InterruptionBody, InterruptionDialog } from '#client/ui/dialog.tsx'
import { PaletteBody } from '#client/ui/palette.tsx'
import type { PaletteItem } from '#client/ui/palette-context.tsx'
import { ConflictNotice, ErrorState, Note, OfflineBanner } from '#client/ui/states.tsx'
import { Toast, useToast } from '#client/ui/toast.tsx'
import { Part } from './part.tsx'

const nothing = () => undefined

const Said = () => {
  const t = useTranslations('gallery.say')
  const say = useToast()
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>
  return (
    <div className="sheet-lines banner-stack">
      <OfflineBanner since="14.05" onRetry={nothing} />
      <ErrorState onRetry={nothing} reference={t('reference')} />
      <Note icon={MessageCircle}>{t.rich('consult', { b })}</Note>
      <Note tone="info">{t('info')}</Note>
      <div className="acts">
        <Toast still message={{ words: t('done'), undo: nothing }} onGone={nothing} />
        <Button look="text" onClick={() => say({ words: t('done'), undo: nothing })}>
          {t('show')}
        </Button>
      </div>
    </div>
  )
}

const usePaletteFixture = (): readonly PaletteItem[] => {
  const t = useTranslations('gallery.palette')
  return [
    {
      id: 'matching',
      group: 'go',
      icon: GitCompareArrows,
      words: t('matching'),
      synonyms: [t('synonym')],
      keys: ['G', 'M'],
      run: nothing,
    },
    {
      id: 'plan',
      group: 'go',
      icon: GitCompareArrows,
      words: t('plan'),
      synonyms: [t('synonym')],
      run: nothing,
    },
    { id: 'amal', group: 'do', icon: UsersRound, words: t('matchAmal'), note: t('waits'), run: nothing },
    {
      id: 'phone',
      group: 'do',
      icon: HandHeart,
      words: t('byPhone'),
      synonyms: [t('synonym')],
      keys: ['C'],
      run: nothing,
    },
  ]
}

const Interruption = () => {
  const t = useTranslations('gallery.interruption')
  const [isOpen, setOpen] = useState(false)
  const body = {
    title: t('title'),
    acts: <Button look="filled">{t('act')}</Button>,
    aside: <a href="#onderdelen">{t('aside')}</a>,
  }
  return (
    <div className="sheet-lines">
      <div className="layer">
        <div className="dialog">
          <InterruptionBody {...body} onClose={nothing}>
            {t('text')}
          </InterruptionBody>
        </div>
      </div>
      <div className="acts">
        <Button onClick={() => setOpen(true)}>{t('show')}</Button>
      </div>
      <InterruptionDialog {...body} open={isOpen} onClose={() => setOpen(false)}>
        {t('text')}
      </InterruptionDialog>
    </div>
  )
}

export const Sayings = () => {
  const t = useTranslations('gallery.part')
  const conflict = useTranslations('gallery.conflict')
  const palette = useTranslations('gallery.palette')
  const items = usePaletteFixture()
  return (
    <>
      <Part name={t('say')} bare>
        <Said />
      </Part>
      <Part name={t('conflict')} bare>
        <ConflictNotice
          who={conflict('who')}
          mine={conflict('mine')}
          theirs={conflict('theirs')}
          onKeepMine={nothing}
          onKeepTheirs={nothing}
        />
      </Part>
      <Part name={t('palette')} bare>
        <div className="layer">
          <PaletteBody items={items} onClose={nothing} startsWith={palette('query')} focused={false} />
        </div>
      </Part>
      <Part name={t('interruption')} bare>
        <Interruption />
      </Part>
    </>
  )
}
