import { type Ref, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import { CallFault } from '#client/lib/call-fault.tsx'
import { Button } from '#client/ui/button.tsx'
import { Skeleton } from '#client/ui/states.tsx'
import type { WhyNotGroup } from './matching-data.ts'
import { useHelpWords } from './use-relaxation-words.ts'
import { WhyNotPerson } from './why-not-person.tsx'

const relaxationsShown = 2
const peopleShown = 25

type TryProps = {
  requestId: string
  /** The change that is tried now. */
  tried: Relaxation | undefined
  onTry: (relaxation: Relaxation) => void
}

const sameChange = (one: Relaxation, other: Relaxation | undefined) =>
  other !== undefined &&
  Object.entries(one).every(([part, value]) =>
    Object.entries(other).some(([p, v]) => p === part && v === value),
  )

const People = ({ group, requestId, onTry }: { group: WhyNotGroup } & TryProps) => {
  const t = useTranslations('matchingReasons')
  const [showsAll, setShowsAll] = useState(false)
  const { people } = group
  const shown = showsAll ? people : people.slice(0, peopleShown)
  return (
    <>
      <ul className="why-not-people">
        {shown.map((person) => (
          <WhyNotPerson key={person.id} requestId={requestId} person={person} onTry={onTry} />
        ))}
      </ul>
      {shown.length < people.length && (
        <Button look="text" size="small" onClick={() => setShowsAll(true)}>
          {t('more', { count: String(people.length) })}
        </Button>
      )}
    </>
  )
}

const Group = ({ group, ...tries }: { group: WhyNotGroup } & TryProps) => {
  const t = useTranslations('matching.whyNot')
  const help = useHelpWords()
  const [isOpen, setOpen] = useState(false)
  const { reason, people, relaxations } = group
  return (
    <li className="why-not">
      <b className="why-not-count">{people.length}</b>
      <div>
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {t(`reason.${reason}`)}
            <span className="only-heard"> {t('people')}</span>
          </summary>
          {isOpen && <People group={group} {...tries} />}
        </details>
        {relaxations.slice(0, relaxationsShown).map((one) => {
          const isTried = sameChange(one.relaxation, tries.tried)
          return (
            <Button
              key={JSON.stringify(one.relaxation)}
              look="text"
              size="small"
              aria-pressed={isTried}
              onClick={() => tries.onTry(one.relaxation)}
            >
              {help(one)}
              {isTried && ` (${t('tried')})`}
            </Button>
          )
        })}
        {relaxations.length === 0 && (
          <p className="text-muted">{t(reason === 'full' ? 'whenFree' : 'unchanged')}</p>
        )}
      </div>
    </li>
  )
}

/** Everybody else: how many for which reason (and who), with the change that would bring somebody in. */
export const WhyNot = ({
  heading,
  groups,
  fault,
  onRetry,
  ...tries
}: {
  /** Where the key for this part puts the focus. */
  heading: Ref<HTMLHeadingElement>
  /** Undefined while it loads. */
  groups: readonly WhyNotGroup[] | undefined
  fault: unknown
  onRetry: () => void
} & TryProps) => {
  const t = useTranslations('matching.whyNot')
  const count = (groups ?? []).reduce((sum, { people }) => sum + people.length, 0)
  const largestFirst = (groups ?? []).toSorted((a, b) => b.people.length - a.people.length)
  return (
    <section className="section">
      <div className="section-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('title')}
        </h2>
        {groups && <span className="section-aside">{t('count', { count })}</span>}
      </div>
      {Boolean(fault) && <CallFault error={fault} onRetry={onRetry} />}
      {!groups && !fault && <Skeleton rows={4} onRetry={onRetry} />}
      {groups && count === 0 && <p className="text-muted">{t('everybody')}</p>}
      <ul>
        {largestFirst.map((group) => (
          <Group key={group.reason} group={group} {...tries} />
        ))}
      </ul>
    </section>
  )
}
