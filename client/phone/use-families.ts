import { useTranslations } from 'use-intl'
import { firstNameOf, isRunning, type OwnMatch, useMatches, useMe } from './data.ts'
import { initialOf } from './parts/people.tsx'
import { useKept } from './phone-context.tsx'

/** A family one can note contact with, as far as the phone knows it now. */
export type FamilyCard = {
  matchId: string
  /** First name; without connection only "Gezin A.". */
  name: string
  letter: string
  agreedMinutes: number | null
  /** Null when the server was not reached since the app was opened. */
  match: OwnMatch | null
}

/** The running matches: from the server, or from what the phone kept when it cannot be reached. */
export const useFamilies = (): FamilyCard[] => {
  const t = useTranslations('phone')
  const kept = useKept()
  const { data } = useMatches()
  if (data !== undefined)
    return data.matches.filter(isRunning).map((match) => ({
      matchId: match.matchId,
      name: match.familyFirstName ?? t('family'),
      letter: initialOf(match.familyFirstName ?? ''),
      agreedMinutes: match.agreement?.minutesPerTime ?? null,
      match,
    }))
  return (kept?.matches ?? []).map(({ matchId, letter, minutes }) => ({
    matchId,
    name: letter === '' ? t('family') : t('familyAlias', { letter }),
    letter,
    agreedMinutes: minutes,
    match: null,
  }))
}

/** The volunteer's own first name, also without connection; empty when it is not known here. */
export const useOwnName = (): string => {
  const kept = useKept()
  const { data: me } = useMe()
  return me?.firstName ?? kept?.firstName ?? ''
}

/** How to call the family of any own match, also of one that has ended. */
export const useFamilyName = (): ((matchId: string) => string) => {
  const t = useTranslations('phone')
  const { data } = useMatches()
  const families = useFamilies()
  return (matchId) =>
    data?.matches.find((match) => match.matchId === matchId)?.familyFirstName ??
    families.find((family) => family.matchId === matchId)?.name ??
    t('family')
}

/** Whom to call: the coordinator of the match, else the volunteer's own, else the one the phone kept. */
export const useCoordinator = (matchId?: string): { firstName: string; phone: string } | null => {
  const kept = useKept()
  const { data: matches } = useMatches()
  const { data: me } = useMe()
  const ofMatch = matches?.matches.find((match) => match.matchId === matchId)?.coordinator
  if (ofMatch !== undefined && ofMatch !== null) return ofMatch
  if (me !== undefined)
    return me.coordinator === null
      ? null
      : { firstName: firstNameOf(me.coordinator.name), phone: me.coordinator.phone }
  return kept?.coordinator ?? null
}

/** The coordinator's first name inside a sentence. */
export const useCoordinatorName = (matchId?: string): string => {
  const t = useTranslations('phone')
  return useCoordinator(matchId)?.firstName ?? t('coordinator')
}
