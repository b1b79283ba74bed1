import type { check as dutch } from '../nl/check.ts'
import type { SameKeys } from '../same-keys.ts'

/** The boundary check in English. */
export const check: SameKeys<typeof dutch> = {
  title: 'Short check',
  intro: 'Seven short questions. There are no wrong answers. You and {name} see the answers.',
  skip: 'You can skip every question. Think of the past weeks.',
  safety:
    'Is there danger now? Call <danger>112</danger>. Worried about safety at home? Call Veilig Thuis: <home>0800-2000</home>. Free, day and night.',
  subject: {
    time: 'Time',
    sayingNo: 'Saying no',
    role: 'Role',
    money: 'Money',
    secret: 'Secret',
    safety: 'Safety',
    joy: 'Joy',
  },
  question: {
    time: 'Does the contact take more time than we agreed?',
    sayingNo: 'Are you able to say no when you do not want something, or cannot do it?',
    role: 'Do you do things that do not belong to your role?',
    money: 'Have you given or received money, a loan or a big present?',
    secret: 'Did somebody ask you to keep something secret that does not feel right?',
    safety: 'Are you worried about the safety of a child, a parent or yourself?',
    joy: 'How do you usually feel after a visit?',
  },
  hint: {
    time: 'Count calls and messages too, for example in the evening.',
    role: 'For example: {examples}.',
    money: 'Or did somebody ask for that?',
  },
  answer: {
    time: { no: 'No', sometimes: 'Sometimes', often: 'Often' },
    sayingNo: { yes: 'Yes', sometimesNot: 'Sometimes not', no: 'No' },
    role: { no: 'No', once: 'Once', moreOften: 'More often' },
    money: { no: 'No', yes: 'Yes', ratherTalk: 'I would rather talk about that' },
    secret: { no: 'No', yes: 'Yes', ratherTalk: 'I would rather talk about that' },
    safety: { no: 'No', aLittle: 'A little', yes: 'Yes' },
    joy: { good: 'Good', varying: 'It varies', tiredOrLow: 'Often tired or low' },
  },
  call: { question: 'Shall {name} call you?', no: 'No, no need', yes: 'Yes, please' },
  clear: 'Skip it after all',
  filled: '{count} of 7 answered',
  send: 'Send to {name}',
  sending: 'Sending ...',
  sendName: 'Send',
  concern: { text: 'Do you want to tell more about this? You may.', act: 'Something is wrong' },
  done: {
    title: 'Thank you',
    calls: '{name} will call you, by {day} at the latest. You do not have to solve this alone.',
    talk: '{name} will bring this up in your talk.',
    reads: '{name} reads this before your next talk.',
    later: 'Later you can read here what you agreed.',
  },
  past: {
    title: 'Your last check',
    when: 'Filled in on {day}',
    onBehalf: 'Told by phone, on {day}',
    skipped: 'Skipped',
    agreed: 'Agreed on {day}',
    called: '{name} called you on {day}.',
    erased: 'This text was erased.',
  },
  none: 'There is no check for you now.',
}
