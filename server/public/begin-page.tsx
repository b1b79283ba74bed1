import formBody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ReactNode } from 'react'
import { createTranslator } from 'use-intl/core'
import { type BeginField, beginFields, beginSchema } from '#shared/begin-form.ts'
import { begin as messages } from '#shared/messages/nl/begin.ts'
import type { App } from '../base/app.ts'
import { RefusalError } from '../base/refusal.ts'
import { beginOrganisation, maySetUp } from '../organisation/begin-organisation.ts'
import { wrapOrganisationKey } from '../create-app.ts'
import type { PublicAssets } from './assets.ts'
import { type FormValues, one, readForm } from './form-values.ts'
import { Icon, Mark } from './icons.tsx'
import { sendPage } from './render.tsx'

const t = createTranslator({ locale: 'nl', messages })
type Assets = Pick<PublicAssets, 'style' | 'script'>

const Frame = ({ assets, title, children }: { assets: Assets; title: string; children: ReactNode }) => (
  <html lang="nl">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{`${title} - Samenspel`}</title>
      <link rel="stylesheet" href={assets.style} />
      <script src={assets.script} defer />
    </head>
    <body>
      <header className="top">
        <span className="brand">
          <Mark />
          Samenspel
        </span>
      </header>
      <main className="page">
        <h1>{title}</h1>
        {children}
      </main>
    </body>
  </html>
)

/** The script takes the key out of the address and posts it; without one it is pasted. Looking at the page spends nothing. */
const KeyPage = ({ assets, isWrong }: { assets: Assets; isWrong: boolean }) => (
  <Frame assets={assets} title={isWrong ? t('title') : t('key.title')}>
    <p className="why">{t('key.text')}</p>
    <form method="post" action="/begin/sleutel" noValidate>
      <div className={isWrong ? 'field wrong' : 'field'}>
        <label htmlFor="token">{t('key.label')}</label>
        {isWrong && (
          <p className="fault" id="fout" role="alert" tabIndex={-1}>
            <Icon name="wrong" />
            <span>{t('key.wrong')}</span>
          </p>
        )}
        <input id="token" name="token" autoComplete="off" aria-describedby={isWrong ? 'fout' : undefined} />
      </div>
      <button className="button" type="submit">
        {t('key.send')}
      </button>
    </form>
  </Frame>
)

const hinted = ['slug', 'phoneHours', 'programme', 'adminEmail'] as const
const hintOf = (name: BeginField) => {
  const known = hinted.find((one) => one === name)
  return known === undefined ? undefined : t(`hint.${known}`)
}
const typeOf = (name: BeginField) => {
  if (name === 'email' || name === 'adminEmail') return 'email'
  return name === 'phone' || name === 'adminPhone' ? 'tel' : 'text'
}

type Draft = { values: FormValues; faults: readonly BeginField[] }

const BeginInput = ({ name, values, faults }: Draft & { name: BeginField }) => {
  const isWrong = faults.includes(name)
  const hint = hintOf(name)
  const described = [hint === undefined ? '' : `${name}-uitleg`, isWrong ? `${name}-fout` : '']
    .filter((id) => id !== '')
    .join(' ')
  return (
    <div className={isWrong ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{t(`label.${name}`)}</label>
      {hint !== undefined && (
        <p className="quiet" id={`${name}-uitleg`}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p className="fault" id={`${name}-fout`}>
          <Icon name="wrong" />
          <span>{t(`fault.${name}`)}</span>
        </p>
      )}
      <input
        id={name}
        name={name}
        type={typeOf(name)}
        defaultValue={one(values, name)}
        autoComplete="off"
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={isWrong ? 'true' : undefined}
      />
    </div>
  )
}

const parts = [
  ['organisation', ['name', 'slug', 'town', 'phone', 'phoneHours', 'email']],
  ['programme', ['programme']],
  ['admin', ['adminName', 'adminEmail', 'adminPhone']],
] as const

const BeginPage = ({ assets, values, faults }: Draft & { assets: Assets }) => (
  <Frame assets={assets} title={t('form.title')}>
    <p className="why">{t('form.text')}</p>
    {faults.length > 0 && (
      <div className="box wrong" id="fout" role="alert" tabIndex={-1}>
        <h2 className="line">
          <Icon name="wrong" />
          <span>{t('form.faults')}</span>
        </h2>
        <ul className="lines">
          {faults.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{t(`fault.${name}`)}</a>
            </li>
          ))}
        </ul>
      </div>
    )}
    <form method="post" action="/begin" noValidate>
      <input type="hidden" name="token" value={one(values, 'token')} />
      {parts.map(([part, names]) => (
        <fieldset key={part} className="group">
          <legend className="label">{t(`part.${part}`)}</legend>
          {names.map((name) => (
            <BeginInput key={name} name={name} values={values} faults={faults} />
          ))}
        </fieldset>
      ))}
      <button className="button" type="submit">
        {t('form.send')}
      </button>
    </form>
  </Frame>
)

const BegunPage = ({ assets, ...begun }: { assets: Assets; name: string; email: string; path: string }) => (
  <Frame assets={assets} title={t('done.title', { name: begun.name })}>
    <p>{t('done.text', { email: begun.email })}</p>
    <p>{t('done.self')}</p>
    <p>
      <a className="button" href={begun.path}>
        {t('done.go')}
      </a>
    </p>
  </Frame>
)

const bodyLimitBytes = 16 * 1024

/**
 * The pages of the first start, before there is any organisation: the key that the server printed, the form, the way on.
 * They work without script and are of no use to anybody without the key.
 */
export const addBeginPages = async (server: FastifyInstance, app: App, assets: Assets): Promise<void> => {
  const keyPage = (reply: FastifyReply, isWrong: boolean) =>
    sendPage(reply, <KeyPage assets={assets} isWrong={isWrong} />, isWrong ? 410 : 200)

  await server.register(async (pages) => {
    await pages.register(formBody, { bodyLimit: bodyLimitBytes })
    pages.get('/begin', (_request, reply) => keyPage(reply, false))
    pages.post('/begin/sleutel', { bodyLimit: bodyLimitBytes }, async (request, reply) => {
      const values = readForm(request.body)
      if (!(await maySetUp(app, one(values, 'token').trim()))) return keyPage(reply, true)
      const token = [one(values, 'token').trim()]
      return sendPage(reply, <BeginPage assets={assets} values={{ token }} faults={[]} />)
    })
    pages.post('/begin', { bodyLimit: bodyLimitBytes }, async (request, reply) => {
      const values = readForm(request.body)
      const fields = ['token', ...beginFields].map((name) => [name, one(values, name)])
      const read = beginSchema.safeParse(Object.fromEntries(fields))
      if (!read.success) {
        const wrong = new Set(read.error.issues.map((issue) => issue.path[0]))
        const faults = beginFields.filter((name) => wrong.has(name))
        return sendPage(reply, <BeginPage assets={assets} values={values} faults={faults} />, 400)
      }
      try {
        const { invitation } = await beginOrganisation(app, read.data, (id, key) =>
          wrapOrganisationKey(app.masterKey, id, key),
        )
        const { name, adminEmail } = read.data
        return await sendPage(
          reply,
          <BegunPage assets={assets} name={name} email={adminEmail} path={invitation} />,
        )
      } catch (fault) {
        if (fault instanceof RefusalError && fault.refusal.code === 'linkExpired') return keyPage(reply, true)
        throw fault
      }
    })
  })
}
