import type { DataClass } from '#shared/roles.ts'
import type { FamilySpec } from './family-spec.ts'
import type { MatchSpec } from './match-spec.ts'
import type { Random } from '#shared/random.ts'
import type { Scenario } from './scenario.ts'
import type { VolunteerSpec } from './volunteer-spec.ts'

/** A token that stands in one cell and nowhere else: where it turns up, that cell was told. */
export type Canary = {
  token: string
  table: string
  column: string
  class: DataClass
  subject: { kind: 'helpRequest' | 'volunteer' | 'match'; id: string }
  organisation: string
}

type Subject = Canary['subject']

const marker = (organisation: string, random: Random) => {
  const canaries: Canary[] = []
  const tokenFor = (subject: Subject, cell: Pick<Canary, 'table' | 'column' | 'class'>) => {
    const token = `kanarie${random.id().replaceAll('-', '').slice(0, 16)}`
    canaries.push({ token, ...cell, subject, organisation })
    return token
  }
  /** A text that was left empty stays empty. */
  const inText = (subject: Subject, text: string, table: string, column: string, dataClass: DataClass) =>
    text === '' ? '' : `${text} ${tokenFor(subject, { table, column, class: dataClass })}`
  const inMail = (subject: Subject, email: string, table: string, dataClass: DataClass) =>
    email === '' ? '' : `${tokenFor(subject, { table, column: 'email', class: dataClass })}@post.example`
  return { canaries, inText, inMail }
}

type Marker = ReturnType<typeof marker>

const familyWith = ({ inText, inMail }: Marker, family: FamilySpec): FamilySpec => {
  const subject = { kind: 'helpRequest', id: family.id } as const
  return {
    ...family,
    firstName: inText(subject, family.firstName, 'parent', 'first_name', 'D1'),
    email: inMail(subject, family.email, 'parent', 'D1'),
    address: inText(subject, family.address, 'household', 'sealed_address', 'D1'),
    reachNote: inText(subject, family.reachNote, 'parent', 'reach_note', 'D1'),
    story: inText(subject, family.story, 'help_request', 'sealed_story', 'D3'),
    reciprocity: inText(subject, family.reciprocity, 'household', 'sealed_reciprocity', 'D3'),
    findings: inText(subject, family.findings, 'intake_visit', 'sealed_findings', 'D3'),
    otherTrack: inText(subject, family.otherTrack, 'support_decision', 'sealed_professional_track', 'D3'),
    messages: family.messages.map((message) => ({
      ...message,
      text: inText(subject, message.text, 'parent_message', 'sealed_text', 'D3'),
    })),
  }
}

const volunteerWith = ({ inText, inMail }: Marker, volunteer: VolunteerSpec): VolunteerSpec => {
  const subject = { kind: 'volunteer', id: volunteer.id } as const
  return {
    ...volunteer,
    firstName: inText(subject, volunteer.firstName, 'volunteer', 'first_name', 'V1'),
    lastName: inText(subject, volunteer.lastName, 'volunteer', 'last_name', 'V2'),
    email: inMail(subject, volunteer.email, 'volunteer', 'V2'),
    introduction: inText(subject, volunteer.introduction, 'volunteer', 'introduction', 'V1'),
    motivation: inText(subject, volunteer.motivation, 'volunteer', 'sealed_motivation', 'V1'),
  }
}

const matchWith = ({ inText }: Marker, match: MatchSpec): MatchSpec => {
  const subject = { kind: 'match', id: match.id } as const
  const { contact, course } = match
  const line = (text: string) => inText(subject, text, 'contact_moment', 'sealed_line', 'D5')
  return {
    ...match,
    why: inText(subject, match.why, 'match', 'sealed_why', 'D3'),
    summary: inText(subject, match.summary, 'match', 'sealed_summary', 'D3'),
    contact: {
      ...contact,
      lines: contact.lines.map(line),
      callMe: contact.callMe === null ? null : { ...contact.callMe, line: line(contact.callMe.line) },
    },
    course:
      course.kind === 'ended'
        ? { ...course, thanks: inText(subject, course.thanks, 'match', 'sealed_thanks', 'D3') }
        : course,
    notes: match.notes.map((note) => ({
      ...note,
      text: inText(subject, note.text, 'match_note', 'sealed_text', 'D3'),
    })),
  }
}

/** The same scenario with a token of its own in every sensitive text, and the list of all of them. */
export const withCanaries = (
  scenario: Scenario,
  organisation: string,
  random: Random,
): { scenario: Scenario; canaries: Canary[] } => {
  const marks = marker(organisation, random)
  const families = new Map(scenario.families.map((one) => [one.id, familyWith(marks, one)]))
  const volunteers = new Map(scenario.volunteers.map((one) => [one.id, volunteerWith(marks, one)]))
  const matches = scenario.matches.map((match) => ({
    ...matchWith(marks, match),
    family: families.get(match.family.id) ?? match.family,
    volunteer: volunteers.get(match.volunteer.id) ?? match.volunteer,
  }))
  return {
    scenario: {
      ...scenario,
      families: [...families.values()],
      volunteers: [...volunteers.values()],
      matches,
    },
    canaries: marks.canaries,
  }
}
