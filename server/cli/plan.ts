import type { z } from 'zod'
import { bareFileSchema, weekFileSchema } from '#shared/matching/match-file.ts'
import { type BareInstance, bareFault, solveBare } from '#shared/matching/plan/bare.ts'
import { bareDuals, weekDuals } from '#shared/matching/plan/duals.ts'
import { instanceOf, planWeek, weekOf } from '#shared/matching/week.ts'
import type { Command } from './command.ts'
import { readAs, readJson } from './read-json.ts'

const usage = 'plan FILE|- [--certificate] [--json]'
const unproven = 'There is no plan to print: its proof does not hold, which is a fault of this program.'

type BareFile = z.output<typeof bareFileSchema>
type WeekFile = z.output<typeof weekFileSchema>

/** The numbers in columns. Throws the sentence that says why they cannot be planned with. */
const instanceOfFile = (name: string, file: BareFile): BareInstance => {
  const { requests, capacities, edges, unassigned } = file
  const instance = {
    requests,
    capacities,
    unassigned,
    edges: {
      row: Float64Array.from(edges, ([request]) => request),
      column: Float64Array.from(edges, ([, volunteer]) => volunteer),
      worth: Float64Array.from(edges, ([, , score]) => score),
    },
  }
  const fault = bareFault(instance)
  if (fault !== null) throw new Error(`${name}: ${fault}`)
  return instance
}

/** The answer for a file of numbers: pairs by index, and the greatest total there is. */
export const plannedBare = (instance: BareInstance, certificate: boolean) => {
  const plan = solveBare(instance)
  if (plan === null) throw new Error(unproven)
  return {
    assigned: Array.from(plan.assigned, (volunteer, request) => [request, volunteer] as const).filter(
      ([, volunteer]) => volunteer >= 0,
    ),
    total: plan.total,
    ...(certificate ? { certificate: bareDuals(instance, plan) } : {}),
  }
}

/** The answer for a file of people: pairs by id, how many families they help, and who stays open. */
export const plannedWeek = ({ today, policy, requests, volunteers }: WeekFile, certificate: boolean) => {
  const rules = { policy, weights: policy.weights }
  const world = {
    requests,
    volunteers,
    today,
    rules: new Map(requests.map(({ programmeId }) => [programmeId, rules])),
  }
  const planned = planWeek(weekOf(world))
  if (planned === null) throw new Error(unproven)
  const { week, assigned, helped, proof } = planned
  const instance = instanceOf(week)
  return {
    assigned: assigned.flatMap((volunteer, request) =>
      volunteer === null ? [] : [[requests[request]?.id, volunteers[volunteer]?.id] as const],
    ),
    total: helped,
    open: requests.filter((_, request) => assigned[request] === null).map(({ id }) => id),
    levels: proof.values,
    ...(certificate
      ? {
          certificate: {
            waiting: instance.waiting,
            places: instance.volunteers.map(({ places, taken }) => [places, taken]),
            pairs: week.pairs.map(({ request, volunteer, fit }) => [request, volunteer, fit]),
            ...weekDuals(instance, proof),
          },
        }
      : {}),
  }
}

/** A file with capacities or edges is one of numbers only. */
const isBare = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('capacities' in value || 'edges' in value)

export const planCommand: Command = {
  name: 'plan',
  usage,
  does: 'prints the proven best plan for all requests at once, from people or from bare numbers (JSON)',
  run: async ({ words, options, print }) => {
    const [file, ...more] = words
    if (file === undefined || more.length > 0) {
      print(`Usage: ${usage}`)
      return 2
    }
    const certificate = options.has('certificate')
    const value = await readJson(file)
    print(
      JSON.stringify(
        isBare(value)
          ? plannedBare(instanceOfFile(file, readAs(file, value, bareFileSchema)), certificate)
          : plannedWeek(readAs(file, value, weekFileSchema), certificate),
      ),
    )
    return 0
  },
}
