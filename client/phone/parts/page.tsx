import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { goBack } from '../router.tsx'
import { Dock } from './dock.tsx'

type PageProps = {
  /** In the tab, so without anybody's name. */
  title: string
  /** Where back leads when the volunteer came straight here; without it there is no way back. */
  back?: string
  /** What the thumb does here; without it the menu with its four tabs. */
  act?: ReactNode
  /** Named for a screen reader when there is an act. */
  actName?: string
  children: ReactNode
}

let isFirst = true

/** One page: its heading takes the focus when it comes after another, and the dock stays under the thumb. */
export const Page = ({ title, back, act, actName, children }: PageProps) => {
  const t = useTranslations('phone')
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${title} - ${t('app')}`
  }, [title, t])
  useEffect(() => {
    const heading = main.current?.querySelector('h1')
    if (!isFirst && heading) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
    isFirst = false
  }, [])
  return (
    <>
      <a className="skip" href="#inhoud">
        {t('toContent')}
      </a>
      <main id="inhoud" className="page" ref={main} tabIndex={-1}>
        {back !== undefined && (
          <button className="back" type="button" onClick={() => goBack(back)}>
            <ArrowLeft className="icon" aria-hidden />
            {t('back')}
          </button>
        )}
        {children}
      </main>
      <Dock act={act} actName={actName} />
    </>
  )
}
