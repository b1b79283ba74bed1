import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { weekDay } from '#client/lib/dates.ts'
import { useToast } from '#client/ui/toast.tsx'
import type { LocalDate } from '#shared/dates.ts'
import type { TodayRow } from './today-data.ts'
import { type TakeBack, useUndoCall } from './use-log-call.ts'
import { usePutLater, useUndoLater } from './use-put-later.ts'
import { useRowAct } from './use-row-act.ts'
import { isMailed, type MailedRow, useSendMails, type Waiting } from './use-send-mails.ts'
import { useTodayWords } from './use-today-words.ts'

type Fault = { error: unknown; retry: () => void }

const doneWords = {
  holdEnds: 'done.holdEnds',
  lengthReview: 'done.lengthReview',
} as const
const isPressed = (kind: TodayRow['kind']): kind is keyof typeof doneWords => Object.hasOwn(doneWords, kind)

/**
 * What can be done with the rows. A row that was put away goes at once, and comes back with its reason when that was
 * not saved; a message is only gone when the server has it. `asOf` tells which answer is on the screen; `leave` moves the
 * choice to the next row.
 */
export const useTodayActs = (asOf: string | undefined, leave: (dueKey: string) => void) => {
  const t = useTranslations('overview')
  const words = useTodayWords()
  const say = useToast()
  const [gone, setGone] = useState<ReadonlyMap<string, string | undefined>>(new Map())
  const [faults, setFaults] = useState<ReadonlyMap<string, Fault>>(new Map())
  const [open, setOpen] = useState<{ what: 'later' | 'call'; row: TodayRow }>()
  const putLater = usePutLater()
  const undoLater = useUndoLater()
  const rowAct = useRowAct()
  const undoCall = useUndoCall()
  const mails = useSendMails()
  const [mailed, setMailed] = useState<readonly MailedRow[]>([])

  const goes = (dueKey: string) => {
    leave(dueKey)
    setGone((rows) => new Map(rows).set(dueKey, asOf))
  }
  const comesBack = (dueKey: string) =>
    setGone((rows) => new Map([...rows].filter(([one]) => one !== dueKey)))
  const setFault = (dueKey: string, fault: Fault | undefined) =>
    setFaults((known) => {
      const next = new Map(known)
      if (fault === undefined) next.delete(dueKey)
      else next.set(dueKey, fault)
      return next
    })

  const undo = (dueKey: string, names: readonly string[]) =>
    undoLater.mutate(
      { commandId: crypto.randomUUID(), dueKey },
      {
        onSuccess: () => {
          comesBack(dueKey)
          say({ words: t('done.back', { name: words.who(names) }) })
        },
      },
    )

  const put = (row: TodayRow, until: LocalDate) => {
    const { dueKey, names } = row
    setOpen(undefined)
    setFault(dueKey, undefined)
    goes(dueKey)
    putLater.mutate(
      { commandId: crypto.randomUUID(), dueKey, until },
      {
        onSuccess: () =>
          say({
            words: t('done.later', { name: words.who(names), day: weekDay(until) }),
            undo: () => undo(dueKey, names),
          }),
        onError: (error) => {
          comesBack(dueKey)
          setFault(dueKey, { error, retry: () => put(row, until) })
        },
      },
    )
  }

  const act = (row: TodayRow) => {
    const { dueKey, kind } = row
    if (isMailed(row)) return setMailed([row])
    if (!isPressed(kind)) return
    setFault(dueKey, undefined)
    rowAct.mutate(row, {
      onSuccess: () => {
        goes(dueKey)
        say({ words: t(doneWords[kind], { name: words.who(row.names) }) })
      },
      onError: (error) => setFault(dueKey, { error, retry: () => act(row) }),
    })
  }

  const uncall = (row: TodayRow, call: TakeBack) =>
    undoCall.mutate(
      { commandId: crypto.randomUUID(), ...call },
      {
        onSuccess: () => {
          comesBack(row.dueKey)
          say({ words: t('done.back', { name: words.who(row.names) }) })
        },
        onError: (error) => setFault(row.dueKey, { error, retry: () => uncall(row, call) }),
      },
    )

  const takeBack = async (waiting: readonly Waiting[]) => {
    const left = await mails.takeBack(waiting)
    for (const { row } of waiting) comesBack(row.dueKey)
    say({ words: left === 0 ? t('done.takenBack') : t('done.hadLeft', { count: left }) })
  }

  const sendMails = (rows: readonly MailedRow[]) => {
    if (mails.sending.isPending) return
    for (const { dueKey } of rows) setFault(dueKey, undefined)
    mails.sending.mutate(rows, {
      onSuccess: ({ waiting, refused }) => {
        setMailed([])
        for (const { row } of waiting) goes(row.dueKey)
        for (const { row, error } of refused) setFault(row.dueKey, { error, retry: () => setMailed([row]) })
        const [first] = waiting
        if (first === undefined) return
        const { row } = first
        const sent = row.kind === 'quiet' ? 'done.ask' : 'done.mail'
        say({
          words:
            waiting.length > 1
              ? t('done.askAll', { count: waiting.length })
              : t(sent, { name: words.called(row) }),
          undo: () => void takeBack(waiting),
        })
      },
    })
  }

  return {
    /** Only in the answer it was taken from: a newer one is the truth. */
    isGone: (dueKey: string) => gone.has(dueKey) && gone.get(dueKey) === asOf,
    faultOf: (dueKey: string) => faults.get(dueKey),
    busy: rowAct.isPending ? rowAct.variables.dueKey : undefined,
    open,
    close: () => setOpen(undefined),
    later: (row: TodayRow) => setOpen({ what: 'later', row }),
    call: (row: TodayRow) => setOpen({ what: 'call', row }),
    called: (row: TodayRow, said: string, leaves: boolean, takeBack: TakeBack | undefined) => {
      setOpen(undefined)
      if (leaves) goes(row.dueKey)
      if (takeBack === undefined) return say({ words: said })
      return say({ words: said, undo: () => uncall(row, takeBack) })
    },
    put,
    undo,
    act,
    /** The rows whose mail is being read before it leaves. */
    mailed,
    isSending: mails.sending.isPending,
    readMail: setMailed,
    sendMails,
  }
}
export type TodayActs = ReturnType<typeof useTodayActs>
