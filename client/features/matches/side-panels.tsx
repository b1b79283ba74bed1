import { Phone } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { showPhone } from '#shared/typed-values.ts'
import { dayWithYear } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Facts } from '#client/ui/facts.tsx'
import { AnchorButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import { Note } from '#client/ui/states.tsx'
import { ActFault } from './act-fault.tsx'
import type { MatchFile } from './file-types.ts'
import { dayAndTime } from './moment-text.ts'
import { useReleaseAddress } from './use-release-address.ts'

const together = ['introduction', 'trial', 'active', 'paused']

/** The two of the match, how to call them, and a hidden address with its one way out. */
export const PeoplePanel = ({ file }: { file: MatchFile }) => {
  const t = useTranslations('matches.people')
  const show = useNames()
  const { volunteer, family } = file
  const place = (name: string, district: string | null) =>
    district === null ? name : t('livesIn', { name, district })
  return (
    <Section title={t('title')}>
      <Facts
        tight
        facts={[
          {
            label: t('volunteer'),
            value: place(show(`${volunteer.firstName} ${volunteer.lastName}`), volunteer.district),
          },
          { label: t('family'), value: place(show(family.firstName), family.district) },
        ]}
      />
      {volunteer.restUntil !== null && volunteer.restUntil >= file.today && (
        <p className="text-muted">{t('rest', { day: dayWithYear(volunteer.restUntil) })}</p>
      )}
      <div className="acts match-calls">
        {[volunteer, family].map(({ firstName, phone }) =>
          phone === '' ? null : (
            <AnchorButton key={firstName} size="small" icon={Phone} href={`tel:${phone}`}>
              {t('call', { name: show(firstName) })} {showPhone(phone)}
            </AnchorButton>
          ),
        )}
      </div>
      {family.addressHidden && <HiddenAddress file={file} />}
    </Section>
  )
}

const HiddenAddress = ({ file }: { file: MatchFile }) => {
  const t = useTranslations('matches.people')
  const show = useNames()
  const releasing = useReleaseAddress()
  const release = () =>
    releasing.mutate({ commandId: crypto.randomUUID(), matchId: file.id, version: file.version })
  const isReleased = file.addressReleasedAt !== null
  return (
    <>
      <Note tone="warn">
        {t('hidden')} {isReleased && t('hiddenReleased', { volunteer: show(file.volunteer.firstName) })}
      </Note>
      {!isReleased && together.includes(file.status) && (
        <Button size="small" busy={releasing.isPending} onClick={release}>
          {t('release')}
        </Button>
      )}
      <ActFault error={releasing.error} />
    </>
  )
}

/** When and where the two meet for the first time, and how it went. */
export const MeetingPanel = ({ file }: { file: MatchFile }) => {
  const t = useTranslations('matches.meeting')
  if (file.introductionAt === null) return null
  const { introductionPlace, introductionOutcome, texts } = file
  return (
    <Section title={t('title')}>
      <Facts
        tight
        facts={[
          { label: t('when'), value: t('at', dayAndTime(file.introductionAt)) },
          {
            label: t('where'),
            value: [
              introductionPlace === null ? '' : t(`place.${introductionPlace}`),
              texts.introductionDetail,
            ]
              .filter(Boolean)
              .join(', '),
          },
          {
            label: t('went'),
            value: introductionOutcome === null ? null : t(`outcome.${introductionOutcome}`),
          },
        ]}
      />
      {texts.introductionNote && <p className="text-muted">{texts.introductionNote}</p>}
    </Section>
  )
}
