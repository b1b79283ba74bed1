import { createTranslator } from 'use-intl/core'
import { organisation } from '#shared/messages/nl/organisation.ts'
import { type ImportOutcome, lineFaults, postcodeProblems } from '#shared/postcode-file.ts'
import type { RefusalParams } from '#shared/refusals.ts'

const words = createTranslator({ locale: 'nl', messages: organisation, namespace: 'postcodes' })

/** "4.073 postcodes, stand 2026-06-20, bron BAG." */
export const outcomeSentence = ({ rows, asOf, source, changed }: ImportOutcome): string =>
  changed ? words('done', { rows, asOf, source }) : words('unchanged')

/** What is wrong with a postcode file, in sentences that name its lines; one general one for any other refusal. */
export const fileFaultSentences = (params: RefusalParams): string[] => {
  const problem = postcodeProblems.find((one) => one === params.problem)
  if (problem === 'tooFew')
    return [words('problem.tooFew', { rows: Number(params.rows), least: Number(params.least) })]
  if (problem === 'notCsv') return [words('problem.notCsv', { line: String(params.line) })]
  if (problem === 'lines')
    return lineFaults
      .filter((fault) => params[fault] !== undefined)
      .map((fault) =>
        words(`problem.${fault}`, { count: Number(params[`${fault}Count`]), lines: String(params[fault]) }),
      )
  return [problem === undefined ? words('wrong') : words(`problem.${problem}`)]
}
