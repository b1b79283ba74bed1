import { afterEach, describe, expect, test, vi } from 'vitest'
import { createConnection } from '#client/lib/connection.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const unreachable = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))

describe('the connection with the server', () => {
  test('is lost when a call does not arrive, and back when the server answers again', async () => {
    vi.useFakeTimers()
    unreachable()
    let isUp = false
    const onBack = vi.fn()
    const connection = createConnection(async () => isUp, onBack)
    await expect(connection.fetch('/thuisnabij/trpc')).rejects.toThrow('Failed to fetch')
    expect(connection.read().reachable).toBe(false)

    await vi.advanceTimersByTimeAsync(5000)
    expect(connection.read().reachable).toBe(false)
    isUp = true
    await vi.advanceTimersByTimeAsync(5000)
    expect(connection.read().reachable).toBe(true)
    expect(onBack).toHaveBeenCalledOnce()
  })

  test('is not lost by a call that was called off', async () => {
    unreachable()
    const connection = createConnection(async () => true, vi.fn())
    await expect(connection.fetch('/thuisnabij/trpc', { signal: AbortSignal.abort() })).rejects.toThrow(
      'Failed to fetch',
    )
    expect(connection.read().reachable).toBe(true)
  })
})
