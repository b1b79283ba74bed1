import { type ReactNode, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Sign } from './sign.tsx'

/** A page for somebody who is not signed in: no menu, the mark on top. */
export const BarePage = ({ title, children }: { title: string; children: ReactNode }) => {
  const t = useTranslations('phone')
  useEffect(() => {
    document.title = `${title} - ${t('app')}`
  }, [title, t])
  return (
    <main className="page">
      <p className="brand">
        <Sign />
        {t('app')}
      </p>
      {children}
    </main>
  )
}
