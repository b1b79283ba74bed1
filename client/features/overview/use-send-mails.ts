import { useMutation } from '@tanstack/react-query'
import { useTRPCClient } from '#client/lib/trpc.ts'
import type { TodayRow } from './today-data.ts'
import { useStaleOverview } from './use-stale-overview.ts'

const mailOf = {
  quiet: 'howIsItGoing',
  waitingParent: 'stillSearching',
  waitingVolunteer: 'stillWaiting',
} as const
export type MailedKind = keyof typeof mailOf
export type MailedRow = TodayRow & { kind: MailedKind }

/** Whether the act of the row is a mail, and not a call or a page. */
export const isMailed = (row: TodayRow): row is MailedRow => Object.hasOwn(mailOf, row.kind)
export const templateOf = (kind: MailedKind) => mailOf[kind]

/** A mail that waits: whom it goes to, and how it is taken back in time. */
export type Waiting = { row: MailedRow; takeBack: () => Promise<unknown> }

/** Sends the mail of each row, one after the other, so that one that is refused does not stop the others. */
export const useSendMails = () => {
  const server = useTRPCClient()
  const makeStale = useStaleOverview()
  const send = async (row: MailedRow): Promise<Waiting> => {
    const { id } = row.about
    const act = () => ({ commandId: crypto.randomUUID() })
    if (row.kind === 'waitingParent') {
      await server.intake.sendSignOfLife.mutate({ ...act(), requestId: id })
      return { row, takeBack: () => server.intake.takeSignOfLifeBack.mutate({ ...act(), requestId: id }) }
    }
    if (row.kind === 'waitingVolunteer') {
      const about = { volunteerId: id, version: row.version }
      await server.volunteers.giveSignOfLife.mutate({ ...act(), ...about, how: 'mail' })
      const next = { volunteerId: id, version: row.version + 1 }
      return { row, takeBack: () => server.volunteers.takeSignOfLifeBack.mutate({ ...act(), ...next }) }
    }
    const about = { matchId: id, version: row.version }
    const { version } = await server.matches.askHowItGoes.mutate({ ...act(), ...about, how: 'mail' })
    const next = { matchId: id, version }
    return { row, takeBack: () => server.matches.takeQuestionBack.mutate({ ...act(), ...next }) }
  }
  const sending = useMutation({
    mutationFn: async (rows: readonly MailedRow[]) => {
      const waiting: Waiting[] = []
      const refused: { row: MailedRow; error: unknown }[] = []
      for (const row of rows)
        await send(row).then(
          (one) => waiting.push(one),
          (error: unknown) => refused.push({ row, error }),
        )
      return { waiting, refused }
    },
    onSettled: (_done, _fault, rows) => makeStale(rows[0]?.about.kind),
  })
  /** Takes back what still waits; gives how many had already left. */
  const takeBack = async (waiting: readonly Waiting[]): Promise<number> => {
    const done = await Promise.allSettled(waiting.map((one) => one.takeBack()))
    await makeStale(waiting[0]?.row.about.kind)
    return done.filter(({ status }) => status === 'rejected').length
  }
  return { sending, takeBack }
}
