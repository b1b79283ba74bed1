import { createFileRoute } from '@tanstack/react-router'
import { ComesLater } from '#client/features/shell/comes-later.tsx'

export const Route = createFileRoute('/_desk/matches/')({ component: () => <ComesLater place="matches" /> })
