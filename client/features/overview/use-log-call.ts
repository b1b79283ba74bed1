import { useMutation } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '#client/lib/trpc.ts'
import { todayHere } from '#client/lib/dates.ts'
import type { TodayRow } from './today-data.ts'
import { useStaleOverview } from './use-stale-overview.ts'

/** A call that can be taken back, as long as nothing came after it. */
export type TakeBack = { requestId: string; attemptId: string }

type Call = { row: TodayRow; reached: boolean; note: string }

/** Writes down a call from Vandaag, each kind where it belongs. */
export const useLogCall = () => {
  const server = useTRPCClient()
  const makeStale = useStaleOverview()
  return useMutation({
    mutationFn: async ({ row, reached, note }: Call): Promise<TakeBack | undefined> => {
      const { id } = row.about
      const commandId = crypto.randomUUID()
      switch (row.kind) {
        case 'promise':
        case 'waitingParent':
          await server.intake.logContact.mutate({
            commandId,
            requestId: id,
            reached,
            note,
            parentAgrees: false,
          })
          return { requestId: id, attemptId: commandId }
        case 'applicant':
          await server.volunteers.logFirstContact.mutate({
            commandId,
            volunteerId: id,
            version: row.version,
            on: todayHere(),
          })
          return undefined
        case 'waitingVolunteer':
          await server.volunteers.giveSignOfLife.mutate({
            commandId,
            volunteerId: id,
            version: row.version,
            how: 'phone',
          })
          return undefined
        case 'quiet':
          await server.matches.askHowItGoes.mutate({
            commandId,
            matchId: id,
            version: row.version,
            how: 'phone',
          })
          return undefined
        case 'check':
          if (row.check !== null)
            await server.supervision.checkCalled.mutate({
              commandId,
              id: row.check.id,
              calledOn: todayHere(),
              agreed: note,
            })
          return undefined
        case 'callAsked':
          for (const momentId of row.callMoments)
            await server.contact.called.mutate({ commandId: crypto.randomUUID(), id: momentId })
          if (row.talkAsked)
            await server.matches.noteTalk.mutate({ commandId, matchId: id, version: row.version })
          return undefined
        default:
          throw new Error(`A call for ${row.kind} is not noted here.`)
      }
    },
    onSettled: (_done, _fault, { row }) => makeStale(row.about.kind),
  })
}

/** Takes a call back that was written down by mistake. */
export const useUndoCall = () => {
  const api = useTRPC()
  const makeStale = useStaleOverview()
  return useMutation(api.intake.undoContact.mutationOptions({ onSuccess: () => makeStale('helpRequest') }))
}
