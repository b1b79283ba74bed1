import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeys } from './use-keys.ts'

const neighbourOf = (ids: readonly string[], id: string): string | undefined => {
  const at = ids.indexOf(id)
  return ids[at + 1] ?? ids[at - 1]
}

const opener = (id: string | undefined) =>
  id === undefined
    ? null
    : document.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(id)}"] [data-row-open]`)

/**
 * Which row is chosen, for a list of rows that may stand in several blocks. `ids` is their order on the screen.
 * J and K move the choice and the focus, Enter opens; `leave(id)` is called when an act takes a row away, and moves both to the
 * next one. `openLabel` says what Enter does when that is not opening. `chosen` is undefined until the person has chosen, and never names a row that has gone.
 */
export const useRows = (ids: readonly string[], openLabel?: string) => {
  const t = useTranslations('ui.keys')
  const [asked, setAsked] = useState<string>()
  const wantsFocus = useRef<string>(undefined)
  const chosen = asked !== undefined && ids.includes(asked) ? asked : undefined

  const focusRow = (id: string | undefined) => {
    if (id === undefined) return
    setAsked(id)
    wantsFocus.current = id
  }
  const step = (by: 1 | -1) => {
    const at = chosen === undefined ? -1 : ids.indexOf(chosen)
    focusRow(
      ids[
        chosen === undefined
          ? by === 1
            ? 0
            : ids.length - 1
          : Math.min(Math.max(at + by, 0), ids.length - 1)
      ],
    )
  }

  useKeys([
    { keys: ['j', 'k'], label: t('nextPrevious'), run: (key) => step(key === 'j' ? 1 : -1) },
    { keys: ['Enter'], label: openLabel ?? t('open'), run: () => opener(chosen)?.click() },
  ])

  useEffect(() => {
    const id = wantsFocus.current
    if (id === undefined) return
    const row = opener(id)
    if (!row) return
    wantsFocus.current = undefined
    row.focus()
    row.closest('[data-row-id]')?.scrollIntoView({ block: 'nearest' })
  })

  return { chosen, choose: setAsked, leave: (id: string) => focusRow(neighbourOf(ids, id)) }
}
