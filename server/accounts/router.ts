import {
  addPasskeySchema,
  nothingSchema,
  openLinkSchema,
  removePasskeySchema,
  renamePasskeySchema,
  requestSignInLinkSchema,
  revokeSessionSchema,
  setPasswordSchema,
  signInWithPasskeySchema,
  signInWithPasswordSchema,
} from '#shared/accounts.ts'
import { roles, type Who } from '#shared/roles.ts'
import { changesInstallation, reads, readsInstallation } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { freshOwnSession, freshSession, ownSession } from './access.ts'
import { addPasskey, checkNewPasskey } from './add-passkey.ts'
import { countLinkRequest } from './count-try.ts'
import { openLink } from './open-link.ts'
import { removePasskey } from './remove-passkey.ts'
import { removePassword } from './remove-password.ts'
import { renamePasskey } from './rename-passkey.ts'
import { requestSignInLink } from './request-sign-in-link.ts'
import { revokeOtherSessions } from './revoke-other-sessions.ts'
import { revokeSession } from './revoke-session.ts'
import { hashNewPassword, setPassword } from './set-password.ts'
import { showMe, showMine } from './show-account.ts'
import { checkPasskey, signInWithPasskey } from './sign-in-with-passkey.ts'
import { checkPassword, signInWithPassword } from './sign-in-with-password.ts'
import { signOut } from './sign-out.ts'
import { makeRegistrationOptions, startPasskeyRegistration } from './start-passkey-registration.ts'
import { makeSignInOptions, startPasskeySignIn } from './start-passkey-sign-in.ts'
import { startPassword } from './start-password.ts'

const accountHolders = ['volunteer', ...roles] as const satisfies readonly Who[]
const everybody = { who: ['anonymous', ...accountHolders], relation: 'installation', classes: [] } as const
const holders = { who: accountHolders, relation: 'self', classes: [] } as const

export const accountsRouter = t.router({
  me: reads({
    who: accountHolders,
    relation: 'self',
    classes: ['C1', 'V1'],
    input: nothingSchema,
    answer: showMe,
  }),

  startPasskeySignIn: changesInstallation({
    ...everybody,
    input: nothingSchema,
    prepare: makeSignInOptions,
    act: (change, _input, options) => startPasskeySignIn(change, options),
  }),
  signInWithPasskey: changesInstallation({
    ...everybody,
    input: signInWithPasskeySchema,
    prepare: checkPasskey,
    act: signInWithPasskey,
  }),
  signInWithPassword: changesInstallation({
    ...everybody,
    input: signInWithPasswordSchema,
    prepare: checkPassword,
    act: signInWithPassword,
  }),
  requestSignInLink: changesInstallation({
    ...everybody,
    input: requestSignInLinkSchema,
    prepare: (request, { email }) => countLinkRequest(request, email),
    act: requestSignInLink,
  }),
  openLink: changesInstallation({ ...everybody, input: openLinkSchema, act: openLink }),
  signOut: changesInstallation({ ...everybody, input: nothingSchema, act: signOut }),

  mine: readsInstallation({
    ...holders,
    classes: ['C1'],
    input: nothingSchema,
    answer: async (reader) => showMine(reader, await ownSession(reader)),
  }),
  startPasskeyRegistration: changesInstallation({
    ...holders,
    input: nothingSchema,
    prepare: makeRegistrationOptions,
    act: async (change, _input, options) =>
      startPasskeyRegistration(change, await freshSession(change), options),
  }),
  addPasskey: changesInstallation({
    ...holders,
    input: addPasskeySchema,
    prepare: checkNewPasskey,
    act: async (change, input, credential) =>
      addPasskey(change, await freshSession(change), input, credential),
  }),
  renamePasskey: changesInstallation({
    ...holders,
    input: renamePasskeySchema,
    act: async (change, input) => renamePasskey(change, await ownSession(change), input),
  }),
  removePasskey: changesInstallation({
    ...holders,
    input: removePasskeySchema,
    act: async (change, input) => removePasskey(change, await freshOwnSession(change), input),
  }),
  startPassword: changesInstallation({
    ...holders,
    input: nothingSchema,
    act: async (change) => startPassword(change, await freshSession(change)),
  }),
  setPassword: changesInstallation({
    ...holders,
    input: setPasswordSchema,
    prepare: hashNewPassword,
    act: async (change, input, hash) => setPassword(change, await freshSession(change), input, hash),
  }),
  removePassword: changesInstallation({
    ...holders,
    input: nothingSchema,
    act: async (change) => removePassword(change, await freshOwnSession(change)),
  }),
  revokeSession: changesInstallation({
    ...holders,
    input: revokeSessionSchema,
    act: async (change, input) => revokeSession(change, await ownSession(change), input),
  }),
  revokeOtherSessions: changesInstallation({
    ...holders,
    input: nothingSchema,
    act: async (change) => revokeOtherSessions(change, await ownSession(change)),
  }),
})
