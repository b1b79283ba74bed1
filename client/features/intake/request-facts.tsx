import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Facts } from '#client/ui/facts.tsx'
import { useNames } from '#client/ui/names.tsx'
import { showRequestNumber } from '#shared/intake.ts'
import { showPhone } from '#shared/typed-values.ts'
import type { RequestFile } from './intake-data.ts'
import { useIntakeWords } from './use-intake-words.ts'

const Reach = ({ contact }: { contact: RequestFile['contact'] }) => {
  const t = useTranslations('intake.fact')
  return (
    <>
      {t(contact.contactWay === 'call' ? 'call' : 'mail')}
      {contact.reachNote && `, ${contact.reachNote}`}.{' '}
      {contact.phone && <a href={`tel:${contact.phone}`}>{showPhone(contact.phone)}</a>}
      {contact.phone && contact.email && ', '}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      {contact.noVoicemail && ` ${t('noVoicemail')}`}
    </>
  )
}

const Earlier = ({ others }: { others: RequestFile['others'] }) => {
  const t = useTranslations('intake')
  if (others.length === 0) return t('fact.noEarlier')
  return (
    <ul>
      {others.map((other) => (
        <li key={other.id}>
          <Link to="/intake" search={{ vraag: other.id }}>
            {t('fact.earlierOne', {
              number: showRequestNumber(other.number),
              status: t(`file.status.${other.status}`),
            })}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** On the website everything was asked: what is empty was passed over. */
const noneOf = ({ source }: RequestFile) => (source === 'web' ? 'notFilled' : 'unknown')

const useFactWords = (file: RequestFile) => {
  const t = useTranslations('intake.fact')
  const v = useTranslations('vocabulary')
  const say = useIntakeWords()
  const { household } = file
  const none = t(noneOf(file))
  const times = {
    chosen: () => say.dayParts(file.dayParts),
    any: () => say.capital(t('anyTime')),
    discuss: () => say.capital(t('discussTime')),
    unknown: () => none,
  }
  const age = file.supportedAge === null ? [] : [t(file.supportedAge)]
  const mustAgree = file.supportedAge === '12-15' || file.supportedAge === '16+'
  const agrees = mustAgree ? [t(file.youthAgrees ? 'youthAgrees' : 'youthNotAsked')] : []
  const helped = { parent: t('helpedParent'), child: t('helpedChild'), youth: t('helpedYouth') }[file.helped]
  const wishes = [
    ...(file.wishedGender === null
      ? []
      : [t(file.genderIsNeeded ? 'needed' : 'liked', { gender: v(`gender.${file.wishedGender}`) })]),
    ...(file.place === null ? [] : [v(`place.${file.place}`)]),
  ]
  return {
    times: times[file.dayPartsAnswer](),
    helped: file.helped === 'parent' ? '' : say.list([helped, ...age, ...agrees]),
    children: say.list(
      household.children.map(({ band, count }) =>
        count === null ? v(`band.${band}`) : t('child', { band: v(`band.${band}`), count: String(count) }),
      ),
    ),
    wishes: wishes.length === 0 ? '' : say.list(wishes),
    home: say.list(household.homeFacts.filter((one) => one.holds).map(({ fact }) => v(`fact.${fact}`))),
    lives:
      household.postcode4 === null
        ? none
        : household.district === null
          ? household.postcode4
          : t('livesIn', { postcode: household.postcode4, district: household.district }),
    rhythm:
      file.hoursPerWeek === null || file.intervalDays === null
        ? ''
        : t('rhythmText', {
            hours: say.number(file.hoursPerWeek),
            interval: say.interval(file.intervalDays),
          }),
  }
}

const AuthorityWords = ({ household }: { household: RequestFile['household'] }) => {
  const t = useTranslations('intake.fact')
  return t('authorityText', {
    own: t(`answer.${household.parentalAuthority}`),
    other: t(`answer.${household.otherParentInformed}`),
  })
}

const ReferrerWords = ({ file }: { file: RequestFile }) => {
  const t = useTranslations('intake.fact')
  const { referrer } = file
  if (referrer === null) return null
  return (
    <>
      {t('referrerText', { name: referrer.name, organisation: referrer.organisation })}.{' '}
      {t(referrer.mayHear ? 'hears' : 'hearsNothing')}
      {!file.parentAgrees && <span className="text-warn"> {t('confirmNeeded')}</span>}
    </>
  )
}

/** What is known of the question and the family, each fact on its line. */
export const RequestFacts = ({ file }: { file: RequestFile }) => {
  const t = useTranslations('intake.fact')
  const reasons = useTranslations('intake.fact.reason')
  const say = useIntakeWords()
  const show = useNames()
  const words = useFactWords(file)
  const { household } = file
  const none = t(noneOf(file))
  const addressWords: ReactNode = household.address || (household.addressHidden ? '' : t('addressAtIntake'))
  const isAsked = household.parentalAuthority !== 'unknown' || household.otherParentInformed !== 'unknown'
  return (
    <Facts
      lined
      facts={[
        { label: t('kinds'), value: file.kinds.length === 0 ? none : say.kinds(file.kinds) },
        { label: t('helped'), value: words.helped },
        { label: t('children'), value: words.children || none },
        { label: t('times'), value: words.times },
        { label: t('rhythm'), value: words.rhythm },
        { label: t('wishes'), value: words.wishes },
        {
          label: t('languages'),
          value: household.languages.length === 0 ? none : say.languages(household.languages),
        },
        { label: t('home'), value: words.home },
        { label: t('reach'), value: <Reach contact={file.contact} /> },
        { label: t('lives'), value: words.lives },
        {
          label: t('address'),
          value: (
            <>
              {addressWords}
              {household.addressHidden && <span className="text-warn"> {t('hidden')}</span>}
            </>
          ),
        },
        { label: t('reads'), value: t(file.onlyCall ? 'onlyCall' : 'helpers') },
        { label: t('authority'), value: isAsked ? <AuthorityWords household={household} /> : null },
        { label: t('likes'), value: household.reciprocity },
        { label: t('apart'), value: file.keptApart.map(({ name }) => show(name)).join(', ') },
        { label: t('keepAway'), value: household.keepAway },
        { label: t('referrer'), value: file.referrer && <ReferrerWords file={file} /> },
        {
          label: t('ended'),
          value:
            file.closeReason !== null && reasons.has(file.closeReason as 'other')
              ? `${reasons(file.closeReason as 'other')}${file.closeNote && `. ${file.closeNote}`}`
              : '',
        },
        {
          label: t('double'),
          value: file.duplicateOf && (
            <Link to="/intake" search={{ vraag: file.duplicateOf.id }}>
              {showRequestNumber(file.duplicateOf.number)}
            </Link>
          ),
        },
        { label: t('earlier'), value: <Earlier others={file.others} /> },
      ]}
    />
  )
}
