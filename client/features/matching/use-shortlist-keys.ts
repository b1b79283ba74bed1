import { useTranslations } from 'use-intl'
import { useKeys } from '#client/ui/use-keys.ts'

type Acts = {
  /** Puts the chosen candidate beside the others, or takes it away. */
  compare: () => void
  /** Goes to the line of why. */
  explain: () => void
  ask: () => void
  toWhyNot: () => void
  goTo: (which: 'next' | 'previous') => void
}

/** The keys of a shortlist besides J, K and Enter. */
export const useShortlistKeys = ({ compare, explain, ask, toWhyNot, goTo }: Acts): void => {
  const t = useTranslations('matching.keys')
  useKeys([
    { keys: ['v'], label: t('compare'), run: compare },
    { keys: ['r'], label: t('explain'), run: explain },
    { keys: ['ctrl+Enter'], label: t('ask'), run: ask },
    { keys: ['q'], label: t('whyNot'), line: false, run: toWhyNot },
    {
      keys: ['n', 'p'],
      label: t('neighbour'),
      line: false,
      run: (key) => goTo(key === 'n' ? 'next' : 'previous'),
    },
  ])
}
