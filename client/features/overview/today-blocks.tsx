import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { isUnreachable, refusalOf } from '#client/lib/refusal.ts'
import { useMayAct } from '#client/lib/use-may-act.ts'
import { Block } from '#client/ui/block-list.tsx'
import { Button } from '#client/ui/button.tsx'
import { RowError, RowList } from '#client/ui/row.tsx'
import type { LocalDate } from '#shared/dates.ts'
import { TodayLine } from './today-line.tsx'
import type { TodayBlock, TodaySearch } from './today-data.ts'
import { isMailed } from './use-send-mails.ts'
import type { TodayActs } from './use-today-acts.ts'
import { useTodayWords } from './use-today-words.ts'

type BlocksProps = {
  blocks: readonly TodayBlock[]
  today: LocalDate
  search: TodaySearch
  chosen: string | undefined
  acts: TodayActs
}

/** The blocks of Vandaag in order of risk. */
export const TodayBlocks = ({ blocks, today, search, chosen, acts }: BlocksProps) => {
  const t = useTranslations('overview')
  const words = useTodayWords()
  const errorText = useErrorText()
  const mayAct = useMayAct()
  return blocks.map((block) => {
    const hidden = block.count - block.rows.length
    const asked =
      mayAct && block.kind === 'quiet' ? block.rows.filter(isMailed).filter(({ canMail }) => canMail) : []
    return (
      <Block
        key={block.kind}
        safety={block.kind === 'concern'}
        name={t(`block.${block.kind}`)}
        count={block.count}
        rule={words.rule(block)}
        act={
          asked.length > 1 && (
            <Button look="text" size="small" onClick={() => acts.readMail(asked)}>
              {t('act.askAll', { count: String(asked.length) })}
            </Button>
          )
        }
        more={
          hidden > 0 ? (
            <Link to="/vandaag" search={{ ...search, alles: block.kind }} resetScroll={false}>
              {t('more', { count: String(hidden) })}
            </Link>
          ) : (
            search.alles === block.kind && (
              <Link to="/vandaag" search={{ ...search, alles: undefined }} resetScroll={false}>
                {t('less')}
              </Link>
            )
          )
        }
      >
        <RowList label={t(`block.${block.kind}`)}>
          {block.rows.map((row) => {
            const fault = acts.faultOf(row.dueKey)
            return (
              <TodayLine
                key={row.dueKey}
                row={row}
                today={today}
                isAll={search.wie === 'iedereen'}
                mayAct={mayAct}
                chosen={chosen === row.dueKey}
                busy={acts.busy === row.dueKey}
                below={
                  fault && (
                    <RowError onRetry={fault.retry}>
                      {(refusalOf(fault.error) || isUnreachable(fault.error)) && errorText(fault.error)}
                    </RowError>
                  )
                }
                onCall={() => acts.call(row)}
                onAct={() => acts.act(row)}
                onLater={() => acts.later(row)}
              />
            )
          })}
        </RowList>
      </Block>
    )
  })
}
