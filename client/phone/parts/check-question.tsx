import { useTranslations } from 'use-intl'
import { type CheckAnswers, type CheckQuestion, checkQuestions } from '#shared/boundary-check.ts'
import { Link } from '../router.tsx'
import { DangerNumbers } from './call.tsx'
import { Pick, Picks } from './pick.tsx'

/** The short answers stand beside each other; a long one takes a line of its own. */
const withLongAnswer: readonly CheckQuestion[] = ['money', 'secret', 'joy']

const useHint = (examples: string) => {
  const t = useTranslations('phone.check.hint')
  return (question: CheckQuestion): string | undefined => {
    switch (question) {
      case 'time':
        return t('time')
      case 'role':
        return examples === '' ? undefined : t('role', { examples })
      case 'money':
        return t('money')
      default:
        return undefined
    }
  }
}

type Props<Question extends CheckQuestion> = {
  question: Question
  number: number
  examples: string
  answer: CheckAnswers[Question]
  onAnswer: (answer: CheckAnswers[Question]) => void
}

/** One question of the check; a worry about safety gets its numbers at once. */
export const CheckQuestionField = <Question extends CheckQuestion>({
  question,
  number,
  examples,
  answer,
  onAnswer,
}: Props<Question>) => {
  const t = useTranslations('phone.check')
  const name: CheckQuestion = question
  const hint = useHint(examples)(name)
  const answers = Object.keys(checkQuestions[question])
  const words: Readonly<Record<string, string>> = useAnswerWords()[name]
  const isLong = withLongAnswer.includes(question)
  return (
    <Picks
      width={isLong ? 'two' : 'three'}
      label={
        <>
          <span className="numbered">
            <i>{number}</i>
            {t(`subject.${name}`)}
          </span>
          {t(`question.${name}`)}
        </>
      }
      {...(hint === undefined ? {} : { hint })}
      after={
        answer !== null && (
          <div className="after flow">
            {question === 'safety' && answer === 'yes' && <SafetyNow />}
            <button className="plain" type="button" onClick={() => onAnswer(null)}>
              {t('clear')}
            </button>
          </div>
        )
      }
    >
      {answers.map((one, at) => (
        <div key={one} className={isLong && at === 2 ? 'whole' : undefined}>
          <Pick
            type="radio"
            name={question}
            isChosen={answer === one}
            onChoose={() => onAnswer(one as CheckAnswers[Question])}
          >
            {words[one]}
          </Pick>
        </div>
      ))}
    </Picks>
  )
}

const SafetyNow = () => {
  const t = useTranslations('phone.check.concern')
  return (
    <div className="tight">
      <DangerNumbers />
      <output>{t('text')}</output>
      <Link to="iets" className="button safety">
        {t('act')}
      </Link>
    </div>
  )
}

/** The words of every answer, by question. */
export const useAnswerWords = () => {
  const t = useTranslations('phone.check.answer')
  return {
    time: { no: t('time.no'), sometimes: t('time.sometimes'), often: t('time.often') },
    sayingNo: {
      yes: t('sayingNo.yes'),
      sometimesNot: t('sayingNo.sometimesNot'),
      no: t('sayingNo.no'),
    },
    role: { no: t('role.no'), once: t('role.once'), moreOften: t('role.moreOften') },
    money: { no: t('money.no'), yes: t('money.yes'), ratherTalk: t('money.ratherTalk') },
    secret: { no: t('secret.no'), yes: t('secret.yes'), ratherTalk: t('secret.ratherTalk') },
    safety: { no: t('safety.no'), aLittle: t('safety.aLittle'), yes: t('safety.yes') },
    joy: { good: t('joy.good'), varying: t('joy.varying'), tiredOrLow: t('joy.tiredOrLow') },
  } satisfies { [Question in CheckQuestion]: Record<NonNullable<CheckAnswers[Question]>, string> }
}
