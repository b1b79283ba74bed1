import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readDevice } from '#shared/devices.ts'
import { Button } from '#client/ui/button.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { type Arrival, passkeyNameLimit } from '#shared/accounts.ts'
import { ActError } from './act-error.tsx'
import { textsOf } from './read-fields.ts'
import { useDeviceName } from './use-device-name.ts'
import { useMakePasskey } from './use-make-passkey.ts'

/** Makes a passkey on this device, under a name that starts as the device's own. */
export const PasskeySetup = ({ onDone }: { onDone: (arrival: Arrival | null) => void }) => {
  const t = useTranslations('accounts')
  const deviceName = useDeviceName()
  const [isNameless, setNameless] = useState(false)
  const make = useMakePasskey(onDone)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = (textsOf(event.currentTarget).name ?? '').trim()
    setNameless(name === '')
    if (name !== '') make.mutate(name)
  }
  return (
    <form noValidate className="account-form" onSubmit={submit}>
      <TextField
        label={t('key.name')}
        hint={t('key.nameHint')}
        error={isNameless ? t('error.name') : undefined}
        name="name"
        maxLength={passkeyNameLimit}
        defaultValue={deviceName(readDevice(navigator.userAgent))}
      />
      <ActError error={make.error} closed={t('key.cancelled')} />
      <Button type="submit" look="filled" busy={make.isPending}>
        {t('key.make')}
      </Button>
    </form>
  )
}
