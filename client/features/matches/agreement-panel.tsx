import { ArrowRight, Check, Clock3, Printer, X } from 'lucide-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { localDateOf } from '#shared/dates.ts'
import type { AgreementParty } from '#shared/matches.ts'
import type { AgreementChange } from '#shared/role-agreement.ts'
import { agreementParties } from '#shared/matches.ts'
import { dayWithYear, shortDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import type { Agreement, MatchFile } from './file-types.ts'
import type { DialogName } from './match-search.ts'
import { useLength, useOften } from './moment-text.ts'

/** "Waar ben ik van?": what the volunteer does, does not and who then; who said yes, and what is new. */
export const AgreementPanel = ({
  file,
  onDialog,
}: {
  file: MatchFile
  onDialog: (name: DialogName) => void
}) => {
  const t = useTranslations('matches.agreement')
  const { agreement } = file
  return (
    <Section
      title={t('title')}
      aside={
        agreement && (
          <Link to="/matches/$id/afspraken" params={{ id: file.id }}>
            <Icon of={Printer} size="small" />
            {t('print')}
          </Link>
        )
      }
    >
      {agreement === null ? (
        <p className="text-muted">{file.status === 'proposed' ? t('noneYet') : t('none')}</p>
      ) : (
        <>
          <AgreementBox agreement={agreement} />
          <Acceptances file={file} agreement={agreement} onDialog={onDialog} />
          {agreement.changes.length > 0 && (
            <div className="match-changes">
              <h3>{t('changes', { number: String(agreement.number) })}</h3>
              <ul>
                {agreement.changes.map((change) => (
                  <ChangeLine key={JSON.stringify(change)} change={change} />
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </Section>
  )
}

const AgreementBox = ({ agreement }: { agreement: Agreement }) => {
  const t = useTranslations('matches.agreement')
  const length = useLength()
  const often = useOften()
  const { content, intervalDays, minutesPerTime, until } = agreement
  return (
    <div className="agree">
      <div>
        <p className="agree-label">
          <Icon of={Check} size="small" />
          {t('does')}
        </p>
        <ul>
          <li>{t('rhythm', { often: often(intervalDays), length: length(minutesPerTime) })}</li>
          {content.does.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {content.doesNot.length > 0 && (
        <dl className="agree-not">
          <div>
            <dt className="agree-label">
              <Icon of={X} size="small" />
              {t('doesNot')}
            </dt>
            <dd className="agree-label">
              <Icon of={ArrowRight} size="small" />
              {t('whoThen')}
            </dd>
          </div>
          {content.doesNot.map(({ what, whoThen }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{whoThen}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="agree-foot">
        <span>{t('version', { number: String(agreement.number) })}</span>
        <span>{until === null ? t('noEnd') : t('until', { day: dayWithYear(until) })}</span>
      </p>
    </div>
  )
}

const firstName = (name: string) => name.split(' ')[0] ?? name

const Acceptances = ({
  file,
  agreement,
  onDialog,
}: {
  file: MatchFile
  agreement: Agreement
  onDialog: (name: DialogName) => void
}) => {
  const t = useTranslations('matches.agreement')
  const show = useNames()
  const nameOf = (party: AgreementParty) => {
    if (party === 'volunteer') return show(file.volunteer.firstName)
    return party === 'family' ? show(file.family.firstName) : show(file.coordinator?.firstName ?? '')
  }
  const isOpen = file.endedOn === null
  return (
    <ul className="agree-yes">
      {agreementParties.map((party) => {
        const yes = agreement.acceptances.find((one) => one.party === party)
        // Whoever said yes for us then may not be who carries the match now.
        const name = party === 'coordinator' && yes?.by ? show(firstName(yes.by)) : nameOf(party)
        if (yes !== undefined)
          return (
            <li key={party}>
              <Icon of={Check} size="small" />
              {name} {shortDay(localDateOf(yes.at))}
            </li>
          )
        return (
          <li key={party}>
            <Icon of={Clock3} size="small" />
            {t('waits', { name })}
            {isOpen && party !== 'coordinator' && (
              <Button
                size="small"
                look="text"
                onClick={() => onDialog(party === 'family' ? 'akkoord-gezin' : 'akkoord-vrijwilliger')}
              >
                {t('confirm', { name })}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const ChangeLine = ({ change }: { change: AgreementChange }) => {
  const t = useTranslations('matches.agreement')
  const length = useLength()
  const words = () => {
    switch (change.kind) {
      case 'whoThenChanged':
        return t('change.whoThenChanged', { text: change.text, to: change.to })
      case 'intervalChanged':
        return t('change.intervalChanged', { to: String(change.to) })
      case 'minutesChanged':
        return t('change.minutesChanged', { length: length(change.to) })
      case 'untilChanged':
        return t('change.untilChanged', { to: change.to === null ? t('noEnd') : dayWithYear(change.to) })
      default:
        return t(`change.${change.kind}`, { text: change.text })
    }
  }
  return <li>{words()}</li>
}
