import { createLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import { classNames } from './class-names.ts'

export type TabItem = { id: string; word: string; count?: number; content: ReactNode }

/** Tabs inside a page. Keep `chosen` in the address (search parameter) so that Back works. */
export const Tabs = ({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  label: string
  tabs: readonly TabItem[]
  chosen: string
  onChoose: (id: string) => void
}) => (
  <AriaTabs selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))}>
    <TabList className="tabs" aria-label={label}>
      {tabs.map(({ id, word, count }) => (
        <Tab key={id} id={id} className="tab">
          {word} {count !== undefined && <span className="count">{count}</span>}
        </Tab>
      ))}
    </TabList>
    {tabs.map(({ id, content }) => (
      <TabPanel key={id} id={id} className="tab-panel">
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
)

const TabAnchor = ({
  count,
  className,
  children,
  ...rest
}: ComponentProps<'a'> & { count?: number; children?: ReactNode }) => (
  <a className={classNames('tab', className)} {...rest}>
    {children} {count !== undefined && <span className="count">{count}</span>}
  </a>
)

/** Lists that are pages of their own (Nieuw, In gesprek, Later): links that look like tabs, light to load. */
export const TabLink = createLink(TabAnchor)

export const TabLinks = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav className="tabs" aria-label={label}>
    {children}
  </nav>
)
