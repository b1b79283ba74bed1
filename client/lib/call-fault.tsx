import { ErrorState } from '#client/ui/states.tsx'
import { useErrorText } from './refusal-text.ts'

/** What went wrong with a call, in its own sentence: a refusal, no connection, or our own fault. */
export const CallFault = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const errorText = useErrorText()
  return <ErrorState {...(onRetry === undefined ? {} : { onRetry })}>{errorText(error)}</ErrorState>
}
