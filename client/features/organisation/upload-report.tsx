import { useTranslations } from 'use-intl'
import { dayWithYear } from '#client/lib/dates.ts'
import { useRefusalText } from '#client/lib/refusal-text.ts'
import { ErrorState, Note } from '#client/ui/states.tsx'
import { SavedMark } from '#client/ui/saved-mark.tsx'
import { lineFaults, postcodeProblems } from '#shared/postcode-file.ts'
import { type RefusalParams, refusals } from '#shared/refusals.ts'
import type { UploadState } from './use-upload-postcodes.ts'

const isRefusal = (code: string): code is keyof typeof refusals => Object.hasOwn(refusals, code)

/** What is wrong with the file, in sentences that name its lines. */
const useProblems = () => {
  const t = useTranslations('organisation.postcodes.problem')
  return (params: RefusalParams): string[] => {
    const problem = postcodeProblems.find((one) => one === params.problem)
    if (problem === 'tooFew') return [t('tooFew', { rows: Number(params.rows), least: Number(params.least) })]
    if (problem === 'notCsv') return [t('notCsv', { line: String(params.line) })]
    if (problem === 'lines')
      return lineFaults
        .filter((fault) => params[fault] !== undefined)
        .map((fault) => t(fault, { count: Number(params[`${fault}Count`]), lines: String(params[fault]) }))
    return problem === undefined ? [] : [t(problem)]
  }
}

const Progress = ({ done, total, words }: { done?: number; total?: number | null; words: string }) => (
  <div className="settings-progress">
    <progress aria-label={words} value={total ? done : undefined} max={total ?? undefined} />
    <output className="text-small">{words}</output>
  </div>
)

/** How the import goes, or how it ended; a refusal names what is wrong with the file. */
export const UploadReport = ({ state }: { state: UploadState }) => {
  const t = useTranslations('organisation.postcodes')
  const refusalText = useRefusalText()
  const problemsOf = useProblems()
  switch (state.at) {
    case 'idle':
      return null
    case 'sending':
      return <Progress words={t('sending')} />
    case 'running': {
      const { stage, done, total } = state.progress
      const words =
        stage === 'reading' ? t('reading', { done }) : t('writing', { done, total: total ?? done })
      return <Progress done={done} total={total} words={words} />
    }
    case 'done':
      return (
        <SavedMark>
          {state.outcome.changed
            ? t('done', {
                rows: state.outcome.rows,
                asOf: dayWithYear(state.outcome.asOf),
                source: state.outcome.source,
              })
            : t('unchanged')}
        </SavedMark>
      )
    case 'refused': {
      const problems = problemsOf(state.params)
      const sentences =
        problems.length > 0 ? problems : [refusalText(isRefusal(state.code) ? state.code : 'badFile')]
      return (
        <ErrorState>
          {t('wrong')} {sentences.join(' ')}
        </ErrorState>
      )
    }
    case 'stopped':
      return <Note tone="info">{t('stopped')}</Note>
    case 'failed':
      return <ErrorState>{t('failed')}</ErrorState>
  }
}
