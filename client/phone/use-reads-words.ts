import { useTranslations } from 'use-intl'
import type { Outputs } from '#client/lib/trpc.ts'
import { localDateOf } from '#shared/dates.ts'
import { firstNameOf } from './data.ts'
import { todayHere, useWords } from './parts/words.ts'
import { useCoordinatorName } from './use-families.ts'

type Readers = Outputs['concerns']['whoReads']

/** Who reads a concern and by when, in words; without connection as far as the phone knows. */
export const useReadsWords = (readers: Readers | undefined, isAboutCoordinator: boolean) => {
  const t = useTranslations('phone.concern')
  const { longDay, time } = useWords()
  const coordinator = useCoordinatorName()
  const along = (isAboutCoordinator ? readers?.whenAboutCoordinator : readers?.others) ?? []
  const [instead, ...rest] = along
  const name = isAboutCoordinator && instead !== undefined ? firstNameOf(instead) : coordinator
  const reads = () => {
    if (readers === undefined) return ''
    const day = localDateOf(readers.readBefore)
    const when = { name, time: time(readers.readBefore) }
    return day === todayHere() ? t('readsToday', when) : t('readsOn', { ...when, day: longDay(day) })
  }
  return {
    name,
    coordinator,
    reads: reads(),
    others: isAboutCoordinator && instead !== undefined ? rest : along,
  }
}
