import { BackLink, PublicPage } from '../parts/layout.tsx'
import { pathTo, type View } from '../view.ts'

/** Nothing stands at this address. */
export const NotFoundPage = ({ view }: { view: View }) => {
  const { pages } = view.words
  return (
    <PublicPage view={view} title={pages('notFound.title')} isFault={false}>
      <div>
        <h1>{pages('notFound.title')}</h1>
        <p className="why">{pages('notFound.text')}</p>
      </div>
      <a className="button" href={pathTo(view)}>
        {pages('notFound.toStart')}
      </a>
    </PublicPage>
  )
}

export type FailureKind = 'ours' | 'tooLarge' | 'busy'

const headings = { ours: 'title', tooLarge: 'tooLargeTitle', busy: 'busyTitle' } as const
const sentences = { ours: 'again', tooLarge: 'tooLarge', busy: 'busy' } as const

/** Something went wrong outside a form; inside one the form itself comes back, with what was typed. */
export const FailurePage = ({ view, kind, code }: { view: View; kind: FailureKind; code: string }) => {
  const { pages } = view.words
  return (
    <PublicPage view={view} title={pages(`failure.${headings[kind]}`)}>
      <BackLink view={view} to="" />
      <div>
        <h1>{pages(`failure.${headings[kind]}`)}</h1>
        <p className="why">{pages(`failure.${sentences[kind]}`)}</p>
      </div>
      <p className="aside">{pages('failure.code', { code })}</p>
    </PublicPage>
  )
}
