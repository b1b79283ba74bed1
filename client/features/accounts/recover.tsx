import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { requestSignInLinkSchema } from '#shared/accounts.ts'
import { ActError } from './act-error.tsx'
import { focusFirstWrong, readFields, textsOf } from './read-fields.ts'

/** Asks for a link by mail. The answer is the same whether the address is known or not. */
export const Recover = () => {
  const t = useTranslations('accounts')
  const api = useTRPC()
  const [isWrong, setWrong] = useState(false)
  const ask = useMutation(api.accounts.requestSignInLink.mutationOptions())
  if (ask.isSuccess)
    return (
      <output className="account-form">
        <h2>{t('recover.sentTitle')}</h2>
        <p>{t('recover.sent')}</p>
        <p className="text-muted">{t('recover.nothing')}</p>
      </output>
    )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readFields(requestSignInLinkSchema, { ...textsOf(event.currentTarget), from: 'desk' })
    setWrong(read.value === undefined)
    if (read.value !== undefined) ask.mutate(read.value)
    else focusFirstWrong(event.currentTarget, read.wrong)
  }
  return (
    <form noValidate className="account-form" onSubmit={submit}>
      <p>{t('recover.text')}</p>
      <TextField
        label={t('signIn.email')}
        error={isWrong ? t('error.email') : undefined}
        name="email"
        type="email"
        autoComplete="username"
      />
      <ActError error={ask.error} />
      <Button type="submit" look="filled" size="large" busy={ask.isPending}>
        {t('recover.send')}
      </Button>
    </form>
  )
}
