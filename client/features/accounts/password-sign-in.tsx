import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { signInWithPasswordSchema } from '#shared/accounts.ts'
import { ActError } from './act-error.tsx'
import { goToArrival, type Then } from './go-to-arrival.ts'
import { focusFirstWrong, readFields, textsOf } from './read-fields.ts'

/** Address, password and code; the server never says which of the three was wrong. */
export const PasswordSignIn = ({ then }: { then: Then }) => {
  const t = useTranslations('accounts')
  const api = useTRPC()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const signIn = useMutation(
    api.accounts.signInWithPassword.mutationOptions({ onSuccess: (arrival) => goToArrival(arrival, then) }),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const texts = textsOf(event.currentTarget)
    const read = readFields(signInWithPasswordSchema, texts)
    const faults = texts.password === '' ? [...read.wrong, 'password'] : read.wrong
    setWrong(faults)
    if (read.value !== undefined && faults.length === 0) signIn.mutate(read.value)
    else focusFirstWrong(event.currentTarget, faults)
  }
  const errorOf = (name: 'email' | 'password' | 'code') =>
    wrong.includes(name) ? t(`error.${name}`) : undefined
  return (
    <form noValidate className="account-form" onSubmit={submit}>
      <TextField
        label={t('signIn.email')}
        error={errorOf('email')}
        name="email"
        type="email"
        autoComplete="username"
      />
      <TextField
        label={t('signIn.password')}
        error={errorOf('password')}
        name="password"
        type="password"
        autoComplete="current-password"
      />
      <TextField
        label={t('signIn.code')}
        hint={t('signIn.codeHint')}
        error={errorOf('code')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        data-short=""
      />
      <ActError error={signIn.error} />
      <Button type="submit" size="large" busy={signIn.isPending}>
        {t('signIn.withPassword')}
      </Button>
    </form>
  )
}
