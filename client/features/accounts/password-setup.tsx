import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC, useTRPCClient } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Skeleton } from '#client/ui/states.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { type Arrival, passwordMinimum, setPasswordSchema } from '#shared/accounts.ts'
import { ActError } from './act-error.tsx'
import { QrCode } from './qr-code.tsx'
import { focusFirstWrong, readFields, textsOf } from './read-fields.ts'

const inFours = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ')

type Setup = { challengeId: string; uri: string; secret: string }
type Done = (arrival: Arrival | null) => void

const SetupForm = ({ setup, onDone }: { setup: Setup; onDone: Done }) => {
  const t = useTranslations('accounts')
  const api = useTRPC()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const save = useMutation(api.accounts.setPassword.mutationOptions({ onSuccess: onDone }))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const texts = textsOf(event.currentTarget)
    const read = readFields(setPasswordSchema, { ...texts, challengeId: setup.challengeId })
    const isShort = [...(texts.password ?? '')].length < passwordMinimum
    const faults = isShort ? [...read.wrong, 'password'] : read.wrong
    setWrong(faults)
    if (read.value !== undefined && faults.length === 0) save.mutate(read.value)
    else focusFirstWrong(event.currentTarget, faults)
  }
  return (
    <form noValidate className="account-form" onSubmit={submit}>
      <div className="account-form">
        <h3>{t('totp.scan')}</h3>
        <QrCode text={setup.uri} label={t('totp.qr')} />
        <p>
          {t('totp.byHand')} <span className="totp-secret">{inFours(setup.secret)}</span>
        </p>
      </div>
      <TextField
        label={t('totp.choose')}
        hint={t('totp.chooseHint')}
        error={wrong.includes('password') ? t('totp.chooseHint') : undefined}
        name="password"
        type="password"
        autoComplete="new-password"
      />
      <TextField
        label={t('totp.type')}
        error={wrong.includes('code') ? t('error.code') : undefined}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        data-short=""
      />
      <ActError error={save.error} />
      <Button type="submit" look="filled" busy={save.isPending}>
        {t('totp.save')}
      </Button>
    </form>
  )
}

/** Sets up a password with a code: a secret for the app, then both typed once. Each opening makes a secret of its own. */
export const PasswordSetup = ({ onDone }: { onDone: Done }) => {
  const client = useTRPCClient()
  // Asking for the secret changes something, but it belongs to this form's being open: a query that is never kept.
  const setup = useQuery({
    queryKey: ['password setup'],
    queryFn: () => client.accounts.startPassword.mutate(),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  })
  if (setup.isError) return <ActError error={setup.error} />
  return setup.data === undefined ? <Skeleton rows={4} /> : <SetupForm setup={setup.data} onDone={onDone} />
}
