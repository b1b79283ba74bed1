import { createLink, useRouterState } from '@tanstack/react-router'
import { ChevronRight, Search } from 'lucide-react'
import {
  type ComponentProps,
  createContext,
  type CSSProperties,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
} from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { KeyLine } from './key-line.tsx'
import { useOpenPalette } from './palette-context.tsx'
import { classNames } from './class-names.ts'

const CrumbAnchor = ({ className, children, ...rest }: ComponentProps<'a'>) => (
  <a className={classNames('crumb', className)} {...rest}>
    {children}
    <Icon of={ChevronRight} size="small" />
  </a>
)

/** Where a dossier stands: "Matches ›". Takes `to` and `search` as the router's Link. */
export const CrumbLink = createLink(CrumbAnchor)

/** A banner that every page shows below its header: no connection, for instance. */
export const PageBannerContext = createContext<ReactNode>(null)

let pagesSeen = 0

/** Puts the focus on the heading of a page that was gone to, so that a screen reader starts there; not on the first one. */
const useFocusOnArrival = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    pagesSeen += 1
    if (pagesSeen > 1) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

/**
 * One page of the desk: header with title, sub, acts and search; what `children` hold (`Panes`); the key line.
 * `tab` is the browser tab's title and never holds a name.
 */
export const Page = ({
  title,
  tab,
  sub,
  crumb,
  after,
  acts,
  search = true,
  banner,
  status,
  children,
}: {
  title: ReactNode
  tab: string
  sub?: ReactNode
  crumb?: ReactNode
  /** Right behind the title, for instance a Tag. */
  after?: ReactNode
  acts?: ReactNode
  search?: boolean
  banner?: ReactNode
  /** At the end of the key line: how old the data are, or how many are left. */
  status?: ReactNode
  children: ReactNode
}) => {
  const t = useTranslations('ui.palette')
  const openPalette = useOpenPalette()
  const heading = useFocusOnArrival()
  const everywhere = useContext(PageBannerContext)
  return (
    <div className="page">
      <title>{`${tab} · Samenspel`}</title>
      <header className="page-head">
        {crumb}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {after && <span className="page-head-after">{after}</span>}
        {sub && <span className="page-head-sub">{sub}</span>}
        <div className="page-head-end">
          {acts}
          {search && (
            <button type="button" className="search-button" onClick={openPalette}>
              <Icon of={Search} size="small" />
              {t('name')}
              <Kbd keys={['Ctrl K']} />
            </button>
          )}
        </div>
      </header>
      <div className="page-banners">
        {everywhere}
        {banner}
      </div>
      {children}
      <KeyLine end={status} />
    </div>
  )
}

type Width = number | { wide: number; narrow: number }

const widths = (name: string, width: Width | undefined): Record<string, string> =>
  width === undefined
    ? {}
    : {
        [`--pane-${name}-wide`]: `${typeof width === 'number' ? width : width.wide}px`,
        [`--pane-${name}-narrow`]: `${typeof width === 'number' ? width : width.narrow}px`,
      }

/**
 * The panes of a page, side by side; below 900 px under each other. `start` and `end` are the widths in px of the side
 * panes (`narrow` below 1360 px); the middle takes the rest. They dim while the next page or newer data (`stale`) are on
 * their way for longer than 200 ms.
 */
export const Panes = ({
  start,
  end,
  stale,
  children,
}: {
  start?: Width
  end?: Width
  stale?: boolean
  children: ReactNode
}) => {
  const isLoading = useRouterState({ select: (state) => state.isLoading })
  return (
    <div
      className="panes"
      data-start={start === undefined ? undefined : ''}
      data-end={end === undefined ? undefined : ''}
      data-stale={stale || isLoading ? '' : undefined}
      style={{ ...widths('start', start), ...widths('end', end) } as CSSProperties}
    >
      {children}
    </div>
  )
}

/** The work: white, and the page's one `<main>`. */
export const MainPane = ({ padded, children }: { padded?: boolean; children: ReactNode }) => (
  <main id="inhoud" tabIndex={-1} className="pane" data-padded={padded ? '' : undefined}>
    {children}
  </main>
)

/** The context: paper. `foot` stays at the bottom with the decisive act. */
export const SidePane = ({
  label,
  foot,
  children,
}: {
  label: string
  foot?: ReactNode
  children: ReactNode
}) => (
  <aside className="pane plain-links" data-paper="" data-foot={foot ? '' : undefined} aria-label={label}>
    {foot ? (
      <>
        <div className="pane-body">{children}</div>
        <div className="pane-foot">{foot}</div>
      </>
    ) : (
      children
    )}
  </aside>
)

/** The list beside the work: a queue to choose from. */
export const ListPane = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav className="pane" data-paper="" aria-label={label}>
    {children}
  </nav>
)
