import type { Role } from '#shared/roles.ts'

export type ColleagueSpec = { key: string; name: string; phone: string; roles: readonly Role[] }
export type OrganisationSpec = {
  slug: string
  name: string
  phone: string
  phoneHours: string
  /** The first of them makes the organisation, and administers it. */
  colleagues: readonly ColleagueSpec[]
}

export const thuisNabij: OrganisationSpec = {
  slug: 'thuisnabij',
  name: 'Thuis Nabij',
  phone: '030 123 45 67',
  phoneHours: 'Op werkdagen van 9 tot 17 uur.',
  colleagues: [
    { key: 'petra', name: 'Petra de Graaf', phone: '030 123 45 60', roles: ['admin'] },
    { key: 'nadia', name: 'Nadia Aissati', phone: '030 123 45 68', roles: ['coordinator'] },
    { key: 'marleen', name: 'Marleen Visser', phone: '030 123 45 69', roles: ['coordinator'] },
    { key: 'joris', name: 'Joris Kuiper', phone: '030 123 45 71', roles: ['coordinator'] },
    {
      key: 'ingrid',
      name: 'Ingrid Bakker',
      phone: '030 123 45 72',
      roles: ['projectLead', 'safeguardingLead'],
    },
    { key: 'hassan', name: 'Hassan El Idrissi', phone: '030 123 45 73', roles: ['teamLead'] },
  ],
}

export const buurtmaat: OrganisationSpec = {
  slug: 'buurtmaat',
  name: 'Buurtmaat Leidsche Rijn',
  phone: '030 765 43 21',
  phoneHours: 'Op maandag, dinsdag en donderdag van 9 tot 16 uur.',
  colleagues: [
    {
      key: 'saskia',
      name: 'Saskia Vermeer',
      phone: '030 765 43 22',
      roles: ['coordinator', 'projectLead', 'admin'],
    },
    { key: 'pim', name: 'Pim Overmars', phone: '030 765 43 23', roles: ['coordinator'] },
  ],
}

/** Addresses of the demo end in a name that no mail ever reaches. */
export const mailOf = (name: string, domain: string): string =>
  `${name
    .normalize('NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '.')}@${domain}.example`
