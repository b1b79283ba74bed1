import { createFileRoute } from '@tanstack/react-router'
import { OpenLinkPage } from '#client/features/accounts/open-link-page.tsx'
import { BrandMark } from '#client/features/shell/brand-mark.tsx'

export const Route = createFileRoute('/link')({ component: () => <OpenLinkPage brand={<BrandMark />} /> })
