import { Phone } from 'lucide-react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { Button } from '#client/ui/button.tsx'
import { Row, RowButton, RowList } from '#client/ui/row.tsx'
import { useRows } from '#client/ui/use-rows.ts'
import { buttonNamed, click, draw, press } from './draw.tsx'

const List = () => {
  const [ids, setIds] = useState(['els', 'tom', 'priya'])
  const rows = useRows(ids)
  const done = (id: string) => {
    rows.leave(id)
    setIds(ids.filter((one) => one !== id))
  }
  return (
    <RowList>
      {ids.map((id) => (
        <Row
          key={id}
          id={id}
          icon={Phone}
          who={<RowButton>{id}</RowButton>}
          what="Elke week afgesproken"
          chosen={rows.chosen === id}
          act={<Button onClick={() => done(id)}>{`Bel ${id}`}</Button>}
        />
      ))}
    </RowList>
  )
}

const chosen = (place: HTMLElement) =>
  place.querySelector('[data-chosen]')?.closest('[data-row-id]')?.getAttribute('data-row-id')

describe('rows', () => {
  test('J and K choose the next and the previous row, and stop at the ends', async () => {
    const { place } = await draw(<List />)
    expect(chosen(place)).toBeUndefined()
    await press('j')
    expect(chosen(place)).toBe('els')
    await press('j')
    await press('j')
    await press('j')
    expect(chosen(place)).toBe('priya')
    await press('k')
    expect(chosen(place)).toBe('tom')
    expect(document.activeElement?.textContent).toBe('tom')
  })

  test('after an act the focus is on the next row', async () => {
    const { place } = await draw(<List />)
    await click(buttonNamed(place, 'Bel tom'))
    expect(document.activeElement?.textContent).toBe('priya')
  })

  test('after an act on the last row the focus is on the one before it', async () => {
    const { place } = await draw(<List />)
    await click(buttonNamed(place, 'Bel priya'))
    expect(document.activeElement?.textContent).toBe('tom')
  })
})
