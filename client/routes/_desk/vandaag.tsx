import { createFileRoute } from '@tanstack/react-router'
import { ComesLater } from '#client/features/shell/comes-later.tsx'

export const Route = createFileRoute('/_desk/vandaag')({ component: () => <ComesLater place="today" /> })
