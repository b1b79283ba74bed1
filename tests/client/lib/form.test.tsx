import '#client/lib/no-eval.ts'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { useZodForm } from '#client/lib/form.ts'
import { Button } from '#client/ui/button.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { click, draw, fill } from '../ui/draw.tsx'

const schema = z.object({
  hours: z.string().regex(/^\d+$/, 'Vul het aantal uren in, bijvoorbeeld 2').transform(Number),
})

const Hours = ({ onSend }: { onSend: (hours: number) => void }) => {
  const form = useZodForm(schema, { defaultValues: { hours: '' } })
  return (
    <form onSubmit={(event) => void form.handleSubmit(({ hours }) => onSend(hours))(event)}>
      <TextField
        label="Hoe lang duurde het?"
        error={form.formState.errors.hours?.message}
        {...form.register('hours')}
      />
      <Button type="submit">Bewaar</Button>
    </form>
  )
}

describe('a form', () => {
  test('says what to do at the field, and sends what the schema makes of it', async () => {
    const onSend = vi.fn()
    const { place } = await draw(<Hours onSend={onSend} />)
    await click(place.querySelector('button'))
    expect(place.querySelector('.field-error')?.textContent).toBe('Vul het aantal uren in, bijvoorbeeld 2')
    expect(document.activeElement?.tagName).toBe('INPUT')

    await fill(place.querySelector('input'), '2')
    await click(place.querySelector('button'))
    expect(onSend).toHaveBeenCalledWith(2)
  })

  test('never compiles a schema, which the page would not allow', () => {
    expect(z.config().jitless).toBe(true)
  })
})
