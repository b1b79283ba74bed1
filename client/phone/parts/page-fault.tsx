import { Component, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { goTo, usePath } from '../router.tsx'
import { Page } from './page.tsx'
import { NotRead } from './states.tsx'

type Props = { path: string; children: ReactNode }

const Broken = ({ error }: { error: unknown }) => {
  const t = useTranslations('phone')
  return (
    <Page title={t('noConnection.title')} back="">
      <h1 className="only-heard">{t('noConnection.title')}</h1>
      <NotRead error={error} onAgain={() => window.location.reload()} />
      <button className="plain" type="button" onClick={() => goTo('')}>
        {t('notFound.home')}
      </button>
    </Page>
  )
}

/** A page that could not be fetched or that broke: the way to the others stays open. */
class Boundary extends Component<Props, { error: unknown; path: string }> {
  override state = { error: undefined, path: this.props.path }
  static getDerivedStateFromError = (error: unknown) => ({ error })
  static getDerivedStateFromProps = (props: Props, state: { path: string }) =>
    props.path === state.path ? null : { error: undefined, path: props.path }
  override render() {
    return this.state.error === undefined ? this.props.children : <Broken error={this.state.error} />
  }
}

export const PageFault = ({ children }: { children: ReactNode }) => (
  <Boundary path={usePath()}>{children}</Boundary>
)
