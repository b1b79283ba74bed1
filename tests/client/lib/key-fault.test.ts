import { TRPCClientError } from '@trpc/client'
import { describe, expect, test } from 'vitest'
import { keyFaultOf } from '#client/lib/key-fault.ts'

const named = (name: string) => Object.assign(new Error('from the browser'), { name })

describe('a passkey that cannot be made', () => {
  test.each([
    ['NotAllowedError', 'closed'],
    ['AbortError', 'closed'],
    ['InvalidStateError', 'there'],
    ['NotSupportedError', 'cannot'],
    ['SecurityError', 'cannot'],
    ['Error', 'cannot'],
  ])('%s is told as what it is, not as a fault of ours', (name, told) => {
    expect(keyFaultOf(named(name))).toBe(told)
  })

  test('what the server or the connection said keeps its own sentence', () => {
    expect(keyFaultOf(new TRPCClientError('signInAgain'))).toBeNull()
    expect(keyFaultOf(null)).toBeNull()
  })
})
