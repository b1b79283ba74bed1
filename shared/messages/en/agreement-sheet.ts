import type { agreementSheet as nl } from '../nl/agreement-sheet.ts'
import type { SameKeys } from '../same-keys.ts'

export const agreementSheet = {
  title: 'What am I here for?',
  coordinator: '{name}, coordinator',
  together: '<b>{family}</b> and <b>{volunteer}</b>',
  weAgree: 'This is what we agree on together.',
  does: 'This is what we do',
  doesNot: 'This is what we do not do',
  whoThen: 'Who does it then?',
  whoThenLine: '{what}: {who}',
  rhythm: 'Once every {days, plural, one {day} =7 {week} =14 {2 weeks} =30 {month} other {# days}}, {length}',
  hours: '{hours, plural, one {# hour} other {# hours}}',
  minutes: '{minutes} minutes',
  until: 'Until when?',
  untilDay: 'Until {day}. You can always stop.',
  untilOpen: 'There is no end date yet. You can always stop.',
  call: 'Who do you call?',
  callText: 'Is something wrong? Call {name}: <b>{phone}</b>.',
  safety:
    'Not safe at home? Veilig Thuis: <b>0800-2000</b>. Free, day and night. In an emergency: <b>112</b>.',
  sign: 'Agreed',
  parent: '{name}, parent',
  volunteer: '{name}, volunteer',
  coordinatorSigns: '{name}, coordinator',
  agreed: 'agreed on {day}',
  version: 'Agreement version {number}, {day}',
} as const satisfies SameKeys<typeof nl>
