import { useNavigate } from '@tanstack/react-router'
import { Contact, HandHeart, UsersRound } from 'lucide-react'
import { useCallback } from 'react'
import { createTranslator, useLocale } from 'use-intl'
import { useTRPCClient } from '#client/lib/trpc.ts'
import { shownName } from '#client/ui/names.tsx'
import type { PaletteFind } from '#client/ui/palette-context.tsx'
import { usePreferences } from '#client/lib/preferences.ts'
import { showRequestNumber } from '#shared/intake.ts'
import { overview } from '#shared/messages/nl/overview.ts'

/**
 * Returns the function by which the palette finds people, pairs and numbers. It stands above every page, so it brings
 * its own words. What is found opens by its id; no name ever stands in an address.
 */
export const useFindPeople = (): PaletteFind => {
  const server = useTRPCClient()
  const navigate = useNavigate()
  const locale = useLocale()
  const { hideNames } = usePreferences()
  return useCallback(
    async (query, signal) => {
      const show = shownName(hideNames)
      const t = createTranslator({ locale, messages: overview.find })
      const { requests, volunteers, matches } = await server.overview.search.query(
        { text: query },
        { signal },
      )
      return [
        ...matches.map(({ id, volunteerName, parentName, status }) => ({
          id: `match-${id}`,
          group: 'find' as const,
          icon: UsersRound,
          words: t('match', { volunteer: show(volunteerName), parent: show(parentName) }),
          note: t(`matchState.${status}`),
          run: () => void navigate({ to: '/matches/$id', params: { id } }),
        })),
        ...requests.map(({ id, firstName, number, status }) => ({
          id: `request-${id}`,
          group: 'find' as const,
          icon: HandHeart,
          words: t('request', { name: show(firstName), number: showRequestNumber(number) }),
          note: t(`requestState.${status}`),
          run: () => void navigate({ to: '/intake', search: { vraag: id } }),
        })),
        ...volunteers.map(({ id, firstName, lastName, status }) => ({
          id: `volunteer-${id}`,
          group: 'find' as const,
          icon: Contact,
          words: `${show(firstName)} ${show(lastName)}`.trim(),
          note: t(`volunteerState.${status}`),
          run: () => void navigate({ to: '/vrijwilligers/$volunteerId', params: { volunteerId: id } }),
        })),
      ]
    },
    [server, navigate, locale, hideNames],
  )
}
