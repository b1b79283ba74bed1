import { createTranslator } from 'use-intl/core'
import { demo } from '#shared/messages/nl/demo.ts'
import type { DemoPersona } from './personas.ts'

const t = createTranslator({ locale: 'nl', messages: demo })
const groups = ['colleague', 'volunteer', 'parent', 'public'] as const

const PersonaItem = ({ persona }: { persona: DemoPersona }) => (
  <li>
    <b>{persona.name}</b>
    <span>{persona.who}</span>
    {'personId' in persona ? (
      <form method="post" action="/demo/word">
        <input type="hidden" name="persona" value={persona.key} />
        <button type="submit">{t('become', { name: persona.name })}</button>
      </form>
    ) : (
      <a href={persona.to}>{t('open')}</a>
    )}
  </li>
)

/** Everybody there is to be, by kind. */
export const PersonaPage = ({ personas }: { personas: readonly DemoPersona[] }) => (
  <html lang="nl">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${t('title')} - Samenspel`}</title>
      <link rel="stylesheet" href="/demo/demo.css" />
    </head>
    <body>
      <main>
        <h1>{t('title')}</h1>
        <p>{t('text')}</p>
        {groups
          .map((kind) => ({ kind, found: personas.filter((persona) => persona.kind === kind) }))
          .filter(({ found }) => found.length > 0)
          .map(({ kind, found }) => (
            <section key={kind}>
              <h2>{t(`group.${kind}`)}</h2>
              <ul>
                {found.map((persona) => (
                  <PersonaItem key={persona.key} persona={persona} />
                ))}
              </ul>
            </section>
          ))}
        <p>
          <a href="/demo/mail">{t('mails')}</a>
        </p>
      </main>
    </body>
  </html>
)
