import { useEffect, useState } from 'react'
import type { Instant } from '#shared/dates.ts'

const minute = 60_000

/** The server's moment `asked`, going on by this device's clock, once a minute. */
export const useNow = (asked: Instant): Instant => {
  const [here, setHere] = useState(() => Date.now())
  const [ahead] = useState(() => Date.parse(asked) - here)
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), minute)
    return () => clearInterval(timer)
  }, [])
  return new Date(here + ahead).toISOString()
}
