import { createFileRoute } from '@tanstack/react-router'
import { ColleaguesPage } from '#client/features/colleagues/colleagues-page.tsx'

export const Route = createFileRoute('/_desk/instellingen/collegas')({ component: ColleaguesPage })
