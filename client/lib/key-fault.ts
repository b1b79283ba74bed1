import { TRPCClientError } from '@trpc/client'

/**
 * What the browser said when it was asked for a passkey: its question was closed or took too long, the device has such a
 * key already, or it cannot do this. Null when the fault is not the browser's but came from the server or the connection.
 */
export const keyFaultOf = (error: unknown): 'closed' | 'there' | 'cannot' | null => {
  if (!(error instanceof Error) || error instanceof TRPCClientError) return null
  if (error.name === 'NotAllowedError' || error.name === 'AbortError') return 'closed'
  return error.name === 'InvalidStateError' ? 'there' : 'cannot'
}
