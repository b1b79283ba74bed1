import { createTranslator } from 'use-intl/core'
import { demo } from '#shared/messages/nl/demo.ts'
import type { DemoFile } from './demo-file.ts'
import type { DemoPersona } from './personas.ts'

const t = createTranslator({ locale: 'nl', messages: demo })

const showCode = (code: string) => code.replace(/(.{4})(?=.)/g, '$1 ')

/** Colleagues in the order in which a visitor meets them. */
const colleagueKeys = ['nadia', 'marleen', 'joris', 'hassan', 'ingrid', 'petra', 'saskia', 'pim'] as const
const volunteerKeys = ['Samira', 'Joost', 'Dirk', 'Leila'] as const
const parentKeys = ['Rahma', 'Gülay', 'Amal', 'Denise'] as const

/** Everybody there is to be, with where they start and what there is to see. */
export const demoPeople = ({ colleagues, volunteers, parents }: DemoFile): DemoPersona[] => [
  ...colleagueKeys.flatMap((key): DemoPersona[] =>
    colleagues
      .filter((one) => one.key === key)
      .map(({ organisation, name, id }) => ({
        kind: 'colleague',
        key,
        name,
        who: t(`who.${key}`),
        to: `/${organisation}/desk`,
        organisation,
        personId: id,
      })),
  ),
  ...volunteerKeys.flatMap((key): DemoPersona[] =>
    volunteers
      .filter(({ name }) => name.startsWith(`${key} `))
      .map(({ organisation, name, id }) => ({
        kind: 'volunteer',
        key,
        name,
        who: t(`who.${key}`),
        to: `/${organisation}/vrijwilliger`,
        organisation,
        personId: id,
      })),
  ),
  ...parentKeys.flatMap((key): DemoPersona[] =>
    parents
      .filter(({ name }) => name === key)
      .map(({ organisation, name, code }) => ({
        kind: 'parent',
        key,
        name,
        who: t('withCode', { who: t(`who.${key}`), code: showCode(code) }),
        to: `/${organisation}/mijn`,
      })),
  ),
  { kind: 'public', key: 'ask', name: t('ask'), who: t('who.ask'), to: '/thuisnabij' },
  { kind: 'public', key: 'help', name: t('help'), who: t('who.help'), to: '/thuisnabij/vrijwilliger-worden' },
  { kind: 'public', key: 'other', name: t('other'), who: t('who.other'), to: '/buurtmaat' },
]

/** The links that are printed at the end of the start, one for each kind of person. */
export const demoLinks = (file: DemoFile, publicUrl: string): string[] => {
  const parent = file.parents[0]
  return [
    [t('link.everybody'), '/demo'],
    [t('link.ask'), '/thuisnabij'],
    ...(parent === undefined
      ? []
      : [[t('link.status', { name: parent.name, code: showCode(parent.code) }), '/thuisnabij/mijn']]),
    [t('link.volunteer'), '/thuisnabij/vrijwilliger'],
    [t('link.desk'), '/thuisnabij/desk'],
    [t('link.lead'), '/thuisnabij/desk'],
    [t('link.admin'), '/thuisnabij/desk/instellingen'],
    [t('link.mail'), '/demo/mail'],
  ].map(([what = '', path = '']) => `  ${what.padEnd(52)} ${publicUrl}${path}`)
}
