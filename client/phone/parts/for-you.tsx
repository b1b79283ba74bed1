import {
  BookOpenCheck,
  ClipboardList,
  HandHeart,
  type LucideIcon,
  MessageCircleQuestionMark,
  MessagesSquare,
  Phone,
} from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { ContactAnswer } from '#shared/contact.ts'
import { localDateOf } from '#shared/dates.ts'
import {
  firstNameOf,
  type Moment,
  type OwnCheck,
  type OwnMatch,
  useChecks,
  useMatches,
  useMoments,
} from '../data.ts'
import { Link } from '../router.tsx'
import { useDevice } from '../device.ts'
import { useCoordinatorName } from '../use-families.ts'
import { todayHere, useWords } from './words.ts'

type Task = {
  key: string
  to: string
  icon: LucideIcon
  title: string
  text: string
  due: { before: string; day: string } | null
}

const mostShown = 3
const answerIcons: Record<ContactAnswer, LucideIcon> = {
  thanks: HandHeart,
  question: MessageCircleQuestionMark,
  discuss: MessagesSquare,
}

/** What is asked of the volunteer, the most urgent first. */
const useTasks = (): Task[] => {
  const t = useTranslations('phone.today')
  const words = useWords()
  const coordinator = useCoordinatorName()
  const { data: matches } = useMatches()
  const { data: moments } = useMoments()
  const { data: checks } = useChecks()
  const { farewellsSeen } = useDevice()

  const proposal = (match: OwnMatch): Task => ({
    key: `proposal ${match.matchId}`,
    to: `voorstel/${match.matchId}`,
    icon: HandHeart,
    title: t('proposal'),
    text: t('proposalText'),
    due: { before: t('before'), day: words.shortDay(match.answerBy) },
  })
  const agreement = (match: OwnMatch): Task => ({
    key: `agreement ${match.matchId}`,
    to: `match/${match.matchId}`,
    icon: BookOpenCheck,
    title: t('agreementTask'),
    text: t('agreementText'),
    due: null,
  })
  const check = ({ id, answerBy }: OwnCheck): Task => ({
    key: `check ${id}`,
    to: `check/${id}`,
    icon: ClipboardList,
    title: t('check'),
    text: t('checkText'),
    // A day that went by is nobody's reproach: the check still waits.
    due: answerBy < todayHere() ? null : { before: t('before'), day: words.shortDay(answerBy) },
  })
  const answer = (moment: Moment, given: NonNullable<Moment['answer']>): Task => ({
    key: `answer ${moment.id}`,
    to: `contact/${moment.id}`,
    icon: answerIcons[given.answer],
    title: t(`answer.${given.answer}`, { name: firstNameOf(given.by) }),
    text: t('answerText', { date: words.day(moment.happenedOn) }),
    due: null,
  })
  const call = (moment: Moment): Task => ({
    key: `call ${moment.id}`,
    to: `contact/${moment.id}`,
    icon: Phone,
    title: t('call', { name: coordinator }),
    text: t('callText', { date: words.day(localDateOf(moment.loggedAt)) }),
    due: null,
  })

  const farewell = (match: OwnMatch): Task => ({
    key: `farewell ${match.matchId}`,
    to: `match/${match.matchId}`,
    icon: HandHeart,
    title: t('answer.thanks', { name: match.coordinator?.firstName ?? coordinator }),
    text: t('farewellText', { name: match.familyFirstName ?? '' }),
    due: null,
  })

  const all = matches?.matches ?? []
  return [
    ...all.filter(({ status, myAnswer }) => status === 'proposed' && myAnswer === null).map(proposal),
    ...(moments ?? []).flatMap((moment) =>
      moment.answer !== null && !moment.answer.seen && moment.answer.answer !== 'thanks'
        ? [answer(moment, moment.answer)]
        : [],
    ),
    ...(checks ?? []).flatMap(({ checks: [newest] }) => (newest?.canFillIn ? [check(newest)] : [])),
    ...all.filter(({ agreement: text }) => text !== null && !text.acceptedByMe).map(agreement),
    ...(moments ?? []).filter(({ callMe, calledOn }) => callMe && calledOn === null).map(call),
    ...all
      .filter(
        ({ status, thanks, matchId }) =>
          status === 'ended' && thanks !== null && thanks !== '' && !farewellsSeen.includes(matchId),
      )
      .map(farewell),
    ...(moments ?? []).flatMap((moment) =>
      moment.answer?.answer === 'thanks' && !moment.answer.seen ? [answer(moment, moment.answer)] : [],
    ),
  ]
}

/** At most three things; the rest waits its turn, so that it never becomes a list of chores. */
export const ForYou = () => {
  const t = useTranslations('phone')
  const tasks = useTasks()
  if (tasks.length === 0) return null
  return (
    <section className="tight" aria-labelledby="voor-jou">
      <h2 id="voor-jou">{t('today.forYou')}</h2>
      <ul className="box tasks">
        {tasks.slice(0, mostShown).map(({ key, to, icon: Icon, title, text, due }) => (
          <li key={key}>
            <Link to={to} className="task">
              <Icon className="icon" aria-hidden strokeWidth={1.75} />
              <span>
                <b>{title}</b>
                <small>{text}</small>
              </span>
              {due !== null && (
                <span className="due">
                  {due.before}
                  <br />
                  <b>{due.day}</b>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
