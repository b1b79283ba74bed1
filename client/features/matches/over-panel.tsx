import { useTranslations } from 'use-intl'
import { declineReasons, endedBy, endReasons, withdrawReasons } from '#shared/matches.ts'
import { Facts } from '#client/ui/facts.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import type { MatchFile } from './file-types.ts'

type Reason = MatchFile['reasons'][number]

const useReasonWord = () => {
  const t = useTranslations('matchActs.dialog')
  return ({ moment, reason }: Reason): string => {
    const ended = endReasons.find((one) => one === reason)
    if (moment === 'ended' && ended) return t(`endReason.${ended}`)
    const withdrawn = withdrawReasons.find((one) => one === reason)
    if (moment === 'withdrawn' && withdrawn) return t(`withdrawReasons.${withdrawn}`)
    const declined = declineReasons.find((one) => one === reason)
    return declined ? t(`declineReason.${declined}`) : reason
  }
}

/** Why a match is over and by whose choice, what was said in thanks, and whether the two go on by themselves. */
export const OverPanel = ({ file }: { file: MatchFile }) => {
  const t = useTranslations('matches.over')
  const dialog = useTranslations('matchActs.dialog')
  const show = useNames()
  const wordOf = useReasonWord()
  const { reasons, texts } = file
  const isOver = ['ended', 'declined', 'withdrawn', 'expired'].includes(file.status)
  if (!isOver) return null
  const by = reasons[0]?.byWhom
  const chooser = endedBy.find((one) => one === by)
  const sayer = by === 'parent' ? show(file.family.firstName) : show(file.volunteer.firstName)
  return (
    <Section title={t('title')}>
      <Facts
        tight
        facts={[
          { label: t('why'), value: reasons.length === 0 ? t('noReason') : reasons.map(wordOf).join(', ') },
          {
            label: t('byWhom'),
            value:
              file.status === 'ended' && chooser
                ? dialog(`endedBy.${chooser}`)
                : file.status === 'declined' && by !== undefined
                  ? sayer
                  : null,
          },
          { label: t('contact'), value: file.contactGoesOn ? t('goesOn') : null },
          { label: t('thanks'), value: texts.thanks },
        ]}
      />
    </Section>
  )
}
