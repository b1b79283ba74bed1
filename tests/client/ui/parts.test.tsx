import { act, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Button } from '#client/ui/button.tsx'
import { Dialog, DialogBack } from '#client/ui/dialog.tsx'
import { NamesProvider, useNames } from '#client/ui/names.tsx'
import { RadioList } from '#client/ui/radio-list.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { ToastProvider, useToast } from '#client/ui/toast.tsx'
import { WeekGrid } from '#client/ui/week-grid.tsx'
import { buttonNamed, click, draw, fill, press } from './draw.tsx'

describe('a button', () => {
  test('that is busy says so, keeps its place and acts once', async () => {
    const run = vi.fn()
    const { place, show } = await draw(<Button onClick={run}>Deel dit</Button>)
    const button = place.querySelector('button')
    await click(button)
    await show(
      <Button onClick={run} busy>
        Deel dit
      </Button>,
    )
    await click(button)
    expect(run).toHaveBeenCalledOnce()
    expect(button?.getAttribute('aria-busy')).toBe('true')
    expect(button?.textContent).toContain('Bezig …')
    expect(button?.disabled).toBe(false)
  })
})

describe('a dialog', () => {
  const open = async (onClose: () => void) => {
    await draw(
      <Dialog open title="Hulpvraag per telefoon" onClose={onClose}>
        <TextField label="Naam" defaultValue="" />
        <DialogBack />
      </Dialog>,
    )
    return document.body
  }

  test('closes at once when nothing was typed, and asks before it throws typed text away', async () => {
    const confirm = vi.fn(() => false)
    vi.stubGlobal('confirm', confirm)
    const onClose = vi.fn()
    const page = await open(onClose)
    await click(buttonNamed(page, 'Terug'))
    expect([onClose.mock.calls.length, confirm.mock.calls.length]).toEqual([1, 0])
    await fill(page.querySelector('input'), 'Denise')
    await click(buttonNamed(page, 'Terug'))
    await press('Escape', page.querySelector('input') ?? page)
    expect([onClose.mock.calls.length, confirm.mock.calls.length]).toEqual([1, 2])
    await fill(page.querySelector('input'), '')
    await click(buttonNamed(page, 'Terug'))
    expect(onClose).toHaveBeenCalledTimes(2)
    vi.unstubAllGlobals()
  })
})

describe('a field', () => {
  test('points at its hint and its error', async () => {
    const { place } = await draw(
      <TextField label="Postcode" hint="Van het gezin" error="Vul een postcode in, bijvoorbeeld 3511" />,
    )
    const input = place.querySelector('input')
    const described = (input?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(described).toEqual(['Van het gezin', 'Vul een postcode in, bijvoorbeeld 3511'])
    expect(input?.getAttribute('aria-invalid')).toBe('true')
    expect(place.querySelector('label')?.getAttribute('for')).toBe(input?.id)
  })
})

describe('a choice with keys', () => {
  test('is made by its key, and not before', async () => {
    const chosen = vi.fn()
    const { place } = await draw(
      <RadioList
        label="Wat past hier?"
        choices={[
          { value: 'volunteer', word: 'Vrijwilliger', key: '1' },
          { value: 'professional', word: 'Professional', key: '2' },
        ]}
        value={undefined}
        onChange={chosen}
      />,
    )
    expect(place.querySelectorAll('input:checked')).toHaveLength(0)
    await press('2')
    expect(chosen.mock.calls).toEqual([['professional']])
  })
})

describe('the week', () => {
  const Week = ({ onValue }: { onValue: (value: number) => void }) => {
    const [value, setValue] = useState(0)
    onValue(value)
    return <WeekGrid label="Wanneer kan Leila?" value={value} onChange={setValue} />
  }

  test('has one stop for its cells, moves by arrows, and names each cell in full', async () => {
    const { place } = await draw(<Week onValue={() => undefined} />)
    const stops = place.querySelectorAll('.week-cell[tabindex="0"]')
    expect(stops).toHaveLength(1)
    expect(stops[0]?.getAttribute('aria-label')).toBe('maandag ochtend')
    await press('ArrowRight', stops[0])
    await press('ArrowDown', document.activeElement ?? undefined)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('dinsdag middag')
  })

  test('switches a cell, a whole day and a whole day part', async () => {
    let value = 0
    const { place } = await draw(<Week onValue={(now) => (value = now)} />)
    await click(buttonNamed(place, 'woensdag ochtend'))
    expect(value).toBe(1 << 6)
    await click(buttonNamed(place, 'woensdag: alles aan of uit'))
    expect(value).toBe((1 << 6) | (1 << 7) | (1 << 8))
    await click(buttonNamed(place, 'woensdag: alles aan of uit'))
    expect(value).toBe(0)
    await click(buttonNamed(place, 'avond: alles aan of uit'))
    expect([...value.toString(2)].filter((bit) => bit === '1')).toHaveLength(7)
  })
})

describe('a toast', () => {
  const Later = ({ undo }: { undo: () => void }) => {
    const say = useToast()
    return <Button onClick={() => say({ words: 'Gezin D. tot 30 november weggezet', undo })}>Later</Button>
  }
  const drawToast = async () => {
    const undo = vi.fn()
    const { place } = await draw(
      <ToastProvider>
        <Later undo={undo} />
      </ToastProvider>,
    )
    await click(buttonNamed(place, 'Later'))
    return { place, undo }
  }

  test('is announced, and goes when its line has run out', async () => {
    const { place } = await drawToast()
    const said = [...place.querySelectorAll('[aria-live]')].map((region) => region.textContent)
    expect(said.join('')).toBe('Gezin D. tot 30 november weggezet')
    const line = place.querySelector('.toast-line')
    await act(async () => line?.dispatchEvent(new Event('animationend', { bubbles: true })))
    expect(place.querySelector('.toast')).toBeNull()
  })

  test('takes the act back once, by its button or by Ctrl Z', async () => {
    const first = await drawToast()
    await click(buttonNamed(first.place, 'Ongedaan'))
    await press('z', document.body, { ctrlKey: true })
    expect(first.undo).toHaveBeenCalledOnce()
    const second = await drawToast()
    await press('z', document.body, { ctrlKey: true })
    expect(second.undo).toHaveBeenCalledOnce()
    expect(second.place.querySelector('.toast')).toBeNull()
  })
})

describe('names', () => {
  const Call = () => {
    const show = useNames()
    return <p>{`Bel ${show('Samira')}`}</p>
  }

  test('are initials while they are hidden', async () => {
    const { place, show } = await draw(
      <NamesProvider hidden>
        <Call />
      </NamesProvider>,
    )
    expect(place.querySelector('p')?.textContent).toBe('Bel S.')
    await show(
      <NamesProvider hidden={false}>
        <Call />
      </NamesProvider>,
    )
    expect(place.querySelector('p')?.textContent).toBe('Bel Samira')
  })
})
