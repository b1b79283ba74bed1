import { createFileRoute } from '@tanstack/react-router'
import { Gallery } from '#client/features/gallery/gallery.tsx'

export const Route = createFileRoute('/_desk/onderdelen')({ component: Gallery })
