import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { MessagesSquare, Phone } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { firstNameOf, type Moment } from '../data.ts'
import { useCoordinatorName } from '../use-families.ts'
import { useWords } from './words.ts'

const useMarkSeen = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    api.contact.seen.mutationOptions({
      onSuccess: () => cache.invalidateQueries(api.contact.pathFilter()),
    }),
  )
}

/** What the coordinator answered, and whether there will be a call. Opening it counts as having read it. */
export const AnswerBox = ({ moment }: { moment: Moment }) => {
  const t = useTranslations('phone.contact')
  const words = useWords()
  const coordinator = useCoordinatorName(moment.matchId)
  const { mutate } = useMarkSeen()
  const isMarked = useRef(false)
  const { answer, id } = moment
  const isNew = answer !== null && !answer.seen
  useEffect(() => {
    if (!isNew || isMarked.current) return
    isMarked.current = true
    mutate({ commandId: crypto.randomUUID(), id })
  }, [isNew, id, mutate])
  if (answer === null && !moment.callMe) return null
  return (
    <section className="box">
      {answer !== null && (
        <div className="line">
          <MessagesSquare className="icon" aria-hidden strokeWidth={1.75} />
          <div>
            <h2>{t('answerOf', { name: firstNameOf(answer.by) })}</h2>
            <p>{t(`answers.${answer.answer}`)}</p>
            {answer.line === null ? (
              <p className="muted">{t('wordsGone')}</p>
            ) : (
              answer.line !== '' && <p className="said">{answer.line}</p>
            )}
          </div>
        </div>
      )}
      {moment.callMe && (
        <p className="line">
          <Phone className="icon" aria-hidden strokeWidth={1.75} />
          <span>
            {moment.calledOn === null
              ? t('waitsForCall', { name: coordinator })
              : t('called', { date: words.day(moment.calledOn) })}
          </span>
        </p>
      )}
    </section>
  )
}
