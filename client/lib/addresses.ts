/** The organisation whose pages these are: the first part of the address. */
export const organisationInAddress = (): string => window.location.pathname.split('/')[1] ?? ''

export const deskBase = (organisation: string): string => `/${organisation}/desk`
export const trpcAddress = (organisation: string): string => `/${organisation}/trpc`
