import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { LinkButton } from '#client/ui/link-button.tsx'
import { RowLink } from '#client/ui/row.tsx'
import type { TodayRow } from './today-data.ts'

type Thing = Pick<TodayRow['about'], 'kind' | 'id'>

/** The name in a row: opens the request, the volunteer or the match that it is about. */
export const ThingRowLink = ({ about, children }: { about: Thing; children: ReactNode }) => {
  if (about.kind === 'helpRequest')
    return (
      <RowLink to="/intake" search={{ vraag: about.id }}>
        {children}
      </RowLink>
    )
  if (about.kind === 'concern')
    return (
      <RowLink to="/signalen/$id" params={{ id: about.id }}>
        {children}
      </RowLink>
    )
  if (about.kind === 'volunteer')
    return (
      <RowLink to="/vrijwilligers/$volunteerId" params={{ volunteerId: about.id }}>
        {children}
      </RowLink>
    )
  return (
    <RowLink to="/matches/$id" params={{ id: about.id }}>
      {children}
    </RowLink>
  )
}

/** The same as a plain link, for the side column. */
export const ThingLink = ({ about, children }: { about: Thing; children: ReactNode }) => {
  if (about.kind === 'helpRequest')
    return (
      <Link to="/intake" search={{ vraag: about.id }}>
        {children}
      </Link>
    )
  if (about.kind === 'concern')
    return (
      <Link to="/signalen/$id" params={{ id: about.id }}>
        {children}
      </Link>
    )
  if (about.kind === 'volunteer')
    return (
      <Link to="/vrijwilligers/$volunteerId" params={{ volunteerId: about.id }}>
        {children}
      </Link>
    )
  return (
    <Link to="/matches/$id" params={{ id: about.id }}>
      {children}
    </Link>
  )
}

/** The same as the act of a row. */
export const ThingAct = ({ about, children }: { about: Thing; children: ReactNode }) => {
  if (about.kind === 'helpRequest')
    return (
      <LinkButton look="text" to="/intake" search={{ vraag: about.id }}>
        {children}
      </LinkButton>
    )
  if (about.kind === 'concern')
    return (
      <LinkButton look="text" to="/signalen/$id" params={{ id: about.id }}>
        {children}
      </LinkButton>
    )
  if (about.kind === 'volunteer')
    return (
      <LinkButton look="text" to="/vrijwilligers/$volunteerId" params={{ volunteerId: about.id }}>
        {children}
      </LinkButton>
    )
  return (
    <LinkButton look="text" to="/matches/$id" params={{ id: about.id }}>
      {children}
    </LinkButton>
  )
}
