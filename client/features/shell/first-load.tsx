import type { AnyRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Skeleton } from '#client/ui/states.tsx'

/** Rows of the first page's height until the router has drawn it; nothing in the first 200 ms. */
export const FirstLoad = ({ router }: { router: AnyRouter }) => {
  const [isDone, setDone] = useState(router.state.resolvedLocation !== undefined)
  useEffect(() => router.subscribe('onResolved', () => setDone(true)), [router])
  return isDone ? null : <Skeleton rows={12} onRetry={() => window.location.reload()} />
}
