import { describe, expect, test } from 'vitest'
import { mayAct } from '#shared/acting-roles.ts'

describe('who works on a file', () => {
  test('a coordinator and a project lead do, also with other roles', () => {
    expect(mayAct(['coordinator'])).toBe(true)
    expect(mayAct(['admin', 'projectLead'])).toBe(true)
  })

  test('a team lead and an administrator read along, and are offered no act', () => {
    expect(mayAct(['teamLead'])).toBe(false)
    expect(mayAct(['admin', 'safeguardingLead'])).toBe(false)
    expect(mayAct([])).toBe(false)
  })
})
