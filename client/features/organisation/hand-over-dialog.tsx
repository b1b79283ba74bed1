import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { ErrorState } from '#client/ui/states.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { useHandOver } from './use-hand-over.ts'

type Handed = Parameters<ReturnType<typeof useHandOver>['mutate']>[0]['things'][number]

/** Hands what was chosen to a colleague who coordinates; who carried it before stays in its history. */
export const HandOverDialog = ({
  items,
  from,
  onClose,
  onDone,
}: {
  items: readonly Handed[]
  /** Who carries it today: not offered again. */
  from: string
  onClose: () => void
  onDone: () => void
}) => {
  const t = useTranslations('organisation.caseload')
  const ui = useTranslations('ui')
  const api = useTRPC()
  const say = useToast()
  const errorText = useErrorText()
  const colleagues = useQuery(api.organisation.colleagues.queryOptions()).data ?? []
  const [to, setTo] = useState('')
  const [isTried, setTried] = useState(false)
  const handing = useHandOver()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (to === '' || handing.isPending) return
    const name = colleagues.find(({ id }) => id === to)?.name ?? ''
    handing.mutate(
      { things: items, to },
      {
        onSuccess: ({ handed, failed }) => {
          if (handed > 0) say({ words: t('handed', { count: handed, name }) })
          if (failed === 0) onDone()
        },
      },
    )
  }
  if (items.length === 0)
    return (
      <Dialog open onClose={onClose} title={t('handOverTitle', { count: 0 })}>
        <p>{t('chooseFirst')}</p>
        <div className="acts dialog-acts">
          <Button onClick={onClose}>{ui('back')}</Button>
        </div>
      </Dialog>
    )
  const outcome = handing.data
  return (
    <Dialog open onClose={onClose} title={t('handOverTitle', { count: items.length })}>
      <form noValidate className="caseload-form" onSubmit={submit}>
        <SelectField
          label={t('to')}
          error={isTried && to === '' ? t('toNeeded') : undefined}
          value={to}
          onChange={(event) => setTo(event.target.value)}
          options={[
            { value: '', word: t('toChoose') },
            ...colleagues
              .filter(({ id, roles }) => id !== from && roles.includes('coordinator'))
              .map(({ id, name }) => ({ value: id, word: name })),
          ]}
        />
        <p className="text-muted">{t('handOverNote')}</p>
        {outcome !== undefined && outcome.failed > 0 && (
          <ErrorState>
            {t('someFailed', { count: outcome.failed })} {errorText(outcome.fault)}
          </ErrorState>
        )}
        {handing.error && <ErrorState>{errorText(handing.error)}</ErrorState>}
        <div className="acts dialog-acts">
          <Button type="submit" look="filled" busy={handing.isPending}>
            {t('act')}
          </Button>
          <Button onClick={onClose}>{ui('back')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
