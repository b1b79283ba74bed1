import type { BaseTx, InstallationTx, Tx } from '#db/db.ts'

/** The part of a transaction that both kinds of database have: logs, outbox, inbox, commands. */
export const baseOf = (tx: Tx | InstallationTx): BaseTx =>
  (tx as Tx).$pickTables<'event' | 'read_log' | 'chain_checkpoint' | 'outbox' | 'inbox' | 'command'>()
