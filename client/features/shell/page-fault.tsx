import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { ErrorState } from '#client/ui/states.tsx'

/** A page that could not be made: a refusal in its own words, or our own fault with another try. */
export const PageFault = ({ error, reset }: ErrorComponentProps) => {
  const t = useTranslations('shell')
  const errorText = useErrorText()
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <Page title={t('fault')} tab={t('fault')}>
      <Panes>
        <MainPane>
          <ErrorState onRetry={refusalOf(error) ? undefined : retry}>{errorText(error)}</ErrorState>
        </MainPane>
      </Panes>
    </Page>
  )
}
