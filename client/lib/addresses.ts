/** The organisation whose pages these are: the first part of the address. */
export const organisationInAddress = (): string => window.location.pathname.split('/')[1] ?? ''

export const deskBase = (organisation: string): string => `/${organisation}/desk`
/** Where a colleague signs in; outside the shell. */
export const signInAddress = (organisation: string): string => `${deskBase(organisation)}/inloggen`
/** Where a colleague makes a way to sign in, before anything else. */
export const enrolAddress = (organisation: string): string => `${deskBase(organisation)}/tweede-stap`
export const trpcAddress = (organisation: string): string => `/${organisation}/trpc`
