import { useNavigate } from '@tanstack/react-router'
import { CalendarCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { LinkButton } from '#client/ui/link-button.tsx'
import { usePaletteItems } from '#client/ui/palette-context.tsx'
import { useKeys } from '#client/ui/use-keys.ts'

/** The way to the weekly plan: a button, the key W, and a line in the palette. */
export const WeekLink = () => {
  const t = useTranslations('matching')
  const navigate = useNavigate()
  const go = () => void navigate({ to: '/matchen/weekvoorstel' })
  useKeys([{ keys: ['w'], label: t('week'), line: false, run: go }])
  usePaletteItems([
    {
      id: 'week',
      group: 'go',
      icon: CalendarCheck,
      words: t('week'),
      synonyms: t('weekSynonyms').split(', '),
      keys: ['W'],
      run: go,
    },
  ])
  return <LinkButton to="/matchen/weekvoorstel">{t('week')}</LinkButton>
}
