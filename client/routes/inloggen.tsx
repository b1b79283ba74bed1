import { createFileRoute } from '@tanstack/react-router'
import { SignInPage } from '#client/features/accounts/sign-in-page.tsx'
import { BrandMark } from '#client/features/shell/brand-mark.tsx'

export const Route = createFileRoute('/inloggen')({
  validateSearch: ({ dan }: { dan?: unknown }): { dan?: 'mijn-account' } =>
    dan === 'mijn-account' ? { dan } : {},
  component: SignIn,
})

function SignIn() {
  const { dan } = Route.useSearch()
  return <SignInPage brand={<BrandMark />} then={dan} />
}
