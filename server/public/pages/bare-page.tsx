import type { Words } from '../words.ts'
import { Mark } from '../icons.tsx'

/** For an address of no organisation: there is no phone number to give but the one for danger. */
export const BarePage = ({ words, locale, style }: { words: Words; locale: string; style: string }) => (
  <html lang={locale}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{`${words.pages('notFound.title')} - Samenspel`}</title>
      <link rel="stylesheet" href={style} />
    </head>
    <body>
      <header className="top">
        <span className="brand">
          <Mark />
          Samenspel
        </span>
      </header>
      <main className="page">
        <h1>{words.pages('notFound.title')}</h1>
        <p className="why">{words.pages('notFound.text')}</p>
      </main>
    </body>
  </html>
)
