import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { isLocalDate, localDateOf } from '#shared/dates.ts'
import { RefusalError } from '../base/refusal.ts'
import { importPostcodes } from '../organisation/import-postcodes.ts'
import { fileFaultSentences, outcomeSentence } from '../organisation/import-words.ts'
import type { Command, ExitCode } from './command.ts'
import { organisationsOf, withApp } from './with-organisations.ts'

const usage =
  'geo:import FILE [--organisation NAME] [--source NAME] [--licence NAME] [--as-of YYYY-MM-DD] [--partial]'

const textOf = (option: string | true | undefined, otherwise: string) =>
  typeof option === 'string' ? option : otherwise

export const geoImportCommand: Command = {
  name: 'geo:import',
  usage,
  does: 'replaces the table of postcodes by a CSV file (postcode4,lat,lon[,place,municipality,province])',
  run: async ({ words, options, print, progress }) => {
    const [file] = words
    const asOf = options.get('as-of')
    if (file === undefined || (asOf !== undefined && (asOf === true || !isLocalDate(asOf)))) {
      print(`Usage: ${usage}`)
      return 2
    }
    await access(file).catch(() => {
      throw new Error(`${file} cannot be read.`)
    })
    return withApp<ExitCode>(async (app) => {
      for (const organisation of await organisationsOf(app, options))
        try {
          const outcome = await importPostcodes(app, organisation, createReadStream(file), {
            source: textOf(options.get('source'), 'BAG'),
            licence: textOf(options.get('licence'), 'CC0'),
            asOf: asOf ?? localDateOf(app.now()),
            partial: options.has('partial'),
            onProgress: ({ stage, done }) => progress(`${organisation.slug}: ${stage} ${done}`),
          })
          progress('')
          print(`${organisation.slug}: ${outcomeSentence(outcome)}`)
        } catch (fault) {
          if (!(fault instanceof RefusalError) || fault.refusal.code !== 'badFile') throw fault
          throw new Error(fileFaultSentences(fault.refusal.params).join('\n'), { cause: fault })
        }
      return 0
    })
  },
}
