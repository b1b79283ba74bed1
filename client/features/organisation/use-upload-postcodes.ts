import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { organisationInAddress } from '#client/lib/addresses.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import type { ImportOutcome, ImportProgress, UploadLine } from '#shared/postcode-file.ts'
import type { Refusal } from '#shared/refusals.ts'

export type UploadState =
  | { at: 'idle' }
  | { at: 'sending' }
  | { at: 'running'; progress: ImportProgress }
  | { at: 'done'; outcome: ImportOutcome }
  | { at: 'refused'; params: Refusal['params']; code: string }
  | { at: 'stopped' }
  | { at: 'failed' }

type About = { source: string; licence: string; asOf: string; partial: boolean }

const stateOf = (line: UploadLine): UploadState => {
  if (line.kind === 'progress') return { at: 'running', progress: line.progress }
  if (line.kind === 'done') return { at: 'done', outcome: line.outcome }
  if (line.kind === 'refused') return { at: 'refused', ...line.refusal }
  return { at: 'failed' }
}

/** The answer's lines as they come in, each a line of JSON. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<UploadLine> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield JSON.parse(line)
  }
}

/** Sends a postcode file, follows its progress and can stop it; a stop leaves the old table as it was. */
export const useUploadPostcodes = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  const [state, setState] = useState<UploadState>({ at: 'idle' })
  const stopper = useRef<AbortController>(undefined)

  const send = async (file: File, about: About) => {
    const stop = new AbortController()
    stopper.current = stop
    setState({ at: 'sending' })
    const query = new URLSearchParams({ ...about, partial: about.partial ? '1' : '0' })
    const address = `/${organisationInAddress()}/desk-upload/postcodes?${query}`
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body: file,
        signal: stop.signal,
      })
      if (!answer.ok || answer.body === null) return setState({ at: 'failed' })
      for await (const line of linesOf(answer.body)) setState(stateOf(line))
      await cache.invalidateQueries(api.organisation.pathFilter())
    } catch {
      setState({ at: stop.signal.aborted ? 'stopped' : 'failed' })
    }
  }
  return { state, send, stop: () => stopper.current?.abort() }
}
