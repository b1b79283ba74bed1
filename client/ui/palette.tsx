import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { useTranslations } from 'use-intl'
import { Layer } from './dialog.tsx'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import type { PaletteFind, PaletteItem } from './palette-context.tsx'
import { matchItems, synonymFor } from './palette-match.ts'

const groups = ['go', 'do', 'find'] as const
const typingPause = 150
const shortest = 2

const useFound = (query: string, find: PaletteFind | undefined) => {
  const [found, setFound] = useState<readonly PaletteItem[]>([])
  useEffect(() => {
    const wanted = query.trim()
    if (!find || wanted.length < shortest) return
    const gone = new AbortController()
    const timer = setTimeout(() => {
      find(wanted, gone.signal).then(
        (items) => !gone.signal.aborted && setFound(items),
        () => !gone.signal.aborted && setFound([]),
      )
    }, typingPause)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [query, find])
  return query.trim().length < shortest ? [] : found
}

/** What is drawn inside the palette; apart, so that it can also be shown in place. */
export const PaletteBody = ({
  items,
  find,
  onClose,
  startsWith = '',
  focused = true,
}: {
  items: readonly PaletteItem[]
  find?: PaletteFind
  onClose: () => void
  startsWith?: string
  focused?: boolean
}) => {
  const t = useTranslations('ui.palette')
  const [query, setQuery] = useState(startsWith)
  const found = useFound(query, find)
  const shown = [...matchItems(items, query), ...found]
  const run = (id: string) => {
    const item = shown.find((one) => one.id === id)
    onClose()
    item?.run()
  }
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      {/* The palette is opened in order to type in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchField aria-label={t('name')} autoFocus={focused} className="palette-input">
        <Icon of={Search} />
        <Input placeholder={t('hint')} />
        <Kbd keys={['Esc']} />
      </SearchField>
      <ListBox
        className="palette-list"
        aria-label={t('results')}
        selectionMode="none"
        onAction={(key) => run(String(key))}
        renderEmptyState={() => <p className="palette-none">{t('none')}</p>}
      >
        {groups
          .map((group) => ({ group, members: shown.filter((item) => item.group === group) }))
          .filter(({ members }) => members.length > 0)
          .map(({ group, members }) => (
            <ListBoxSection key={group} id={group}>
              <Header className="palette-group">{t(`group.${group}`)}</Header>
              {members.map((item) => {
                const synonym = synonymFor(item, query)
                return (
                  <ListBoxItem key={item.id} id={item.id} className="palette-item" textValue={item.words}>
                    <Icon of={item.icon} />
                    <span>
                      {item.words} {synonym && <span className="text-muted">{synonym}</span>}
                    </span>
                    <span className="palette-end">{item.keys ? <Kbd keys={item.keys} /> : item.note}</span>
                  </ListBoxItem>
                )
              })}
            </ListBoxSection>
          ))}
      </ListBox>
    </Autocomplete>
  )
}

/** "Zoek of doe": go to a page, do an act, find a person. */
export const Palette = (props: {
  items: readonly PaletteItem[]
  find?: PaletteFind
  onClose: () => void
}) => {
  const t = useTranslations('ui.palette')
  return (
    <Layer open onClose={props.onClose} width={640}>
      <Dialog aria-label={t('name')}>
        <PaletteBody {...props} />
      </Dialog>
    </Layer>
  )
}
