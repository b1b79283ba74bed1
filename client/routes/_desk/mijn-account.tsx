import { createFileRoute } from '@tanstack/react-router'
import { AccountPage } from '#client/features/accounts/account-page.tsx'

export const Route = createFileRoute('/_desk/mijn-account')({ component: AccountPage })
