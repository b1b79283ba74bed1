import { useTranslations } from 'use-intl'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import type { WhyNotGroup } from './matching-data.ts'
import { joined } from './use-match-words.ts'
import { useHelpWords } from './use-relaxation-words.ts'

const relaxationsShown = 2

const Group = ({ group, onTry }: { group: WhyNotGroup; onTry: (relaxation: Relaxation) => void }) => {
  const t = useTranslations('matching.whyNot')
  const show = useNames()
  const help = useHelpWords()
  const { reason, people, relaxations } = group
  return (
    <li className="why-not">
      <b className="why-not-count">{people.length}</b>
      <div>
        <details>
          <summary>
            {t(`reason.${reason}`)}
            <span className="only-heard"> {t('people')}</span>
          </summary>
          <p className="text-muted">{joined(people.map(({ firstName }) => show(firstName)))}</p>
        </details>
        {relaxations.slice(0, relaxationsShown).map((one) => (
          <Button
            key={JSON.stringify(one.relaxation)}
            look="text"
            size="small"
            onClick={() => onTry(one.relaxation)}
          >
            {help(one)}
          </Button>
        ))}
        {relaxations.length === 0 && (
          <p className="text-muted">{t(reason === 'full' ? 'whenFree' : 'unchanged')}</p>
        )}
      </div>
    </li>
  )
}

/** Everybody else: how many for which reason (and who), with the change that would bring somebody in. */
export const WhyNot = ({
  groups,
  onTry,
}: {
  groups: readonly WhyNotGroup[]
  onTry: (relaxation: Relaxation) => void
}) => {
  const t = useTranslations('matching.whyNot')
  const count = groups.reduce((sum, { people }) => sum + people.length, 0)
  const largestFirst = groups.toSorted((a, b) => b.people.length - a.people.length)
  return (
    <Section title={t('title')} aside={t('count', { count })}>
      {count === 0 && <p className="text-muted">{t('everybody')}</p>}
      <ul>
        {largestFirst.map((group) => (
          <Group key={group.reason} group={group} onTry={onTry} />
        ))}
      </ul>
    </Section>
  )
}
