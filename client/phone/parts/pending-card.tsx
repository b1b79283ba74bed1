import { useTranslations } from 'use-intl'
import type { OwnMatch } from '../data.ts'
import { Link } from '../router.tsx'
import { useCoordinatorName, useOwnName } from '../use-families.ts'
import { initialOf, Pair } from './people.tsx'
import { useWords } from './words.ts'

/** A match that has no contact to note yet: the family still chooses, or the two are about to meet. */
export const PendingCard = ({ match }: { match: OwnMatch }) => {
  const t = useTranslations('phone')
  const words = useWords()
  const ownName = useOwnName()
  const coordinator = useCoordinatorName(match.matchId)
  const { matchId, status, familyFirstName, introduction } = match
  const letter = familyFirstName === null ? null : initialOf(familyFirstName)
  return (
    <section className="box" aria-labelledby={`match-${matchId}`}>
      <div className="who">
        <Pair one={letter} other={initialOf(ownName)} />
        <div>
          <h2 id={`match-${matchId}`}>{familyFirstName ?? t('today.saidYes')}</h2>
          <p>
            {status === 'proposed'
              ? t('today.waitsForParent', { name: coordinator })
              : introduction === null
                ? t('today.state.introductionPlain')
                : introduction.heldOn !== null
                  ? t('today.state.introductionHeld', { date: words.shortDay(introduction.heldOn) })
                  : t('today.state.introduction', { date: words.dayAndTime(introduction.at) })}
          </p>
        </div>
      </div>
      {status === 'introduction' && (
        <Link to={`match/${matchId}`} className="button soft small">
          {t('today.open', { name: familyFirstName ?? t('family') })}
        </Link>
      )}
    </section>
  )
}
