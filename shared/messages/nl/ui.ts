/** The words that parts of the screen bring themselves. */
export const ui = {
  busy: 'Bezig …',
  close: 'Sluiten',
  back: 'Terug',
  undo: 'Ongedaan',
  justDone: 'Net gedaan',
  again: 'Opnieuw',
  retry: 'Opnieuw proberen',
  tryNow: 'Probeer nu',
  loading: 'De gegevens komen eraan.',
  takesLong: 'Dit duurt langer dan anders.',
  rowNotSaved: 'Dit is niet bewaard. De rij staat weer op haar plek.',
  offline: 'Geen verbinding. Je leest gegevens van {since} uur.',
  ourFault:
    'Er is iets misgegaan bij ons. Wat je hebt ingevuld is bewaard. Probeer het over een paar minuten opnieuw.',
  reference: 'Noem dit nummer als je belt: {reference}.',
  keys: {
    nextPrevious: 'volgende, vorige',
  },
  boundary: {
    green: 'groen',
    orange: 'oranje',
    red: 'rood',
    none: 'niet ingevuld',
  },
  factor: {
    for: 'Pluspunt:',
    against: 'Minpunt:',
    unknown: 'Niet bekend:',
  },
  compare: {
    differs: 'verschil:',
  },
  conflict: {
    changed: '{who} paste dit net aan. Kies welke tekst blijft.',
    mine: 'Jouw tekst',
    theirs: 'De tekst van {who}',
    keepMine: 'Houd mijn tekst',
    keepTheirs: 'Houd de tekst van {who}',
  },
  week: {
    short: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
    day: {
      mon: 'maandag',
      tue: 'dinsdag',
      wed: 'woensdag',
      thu: 'donderdag',
      fri: 'vrijdag',
      sat: 'zaterdag',
      sun: 'zondag',
    },
    part: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' },
    cell: '{day} {part}',
    switchAll: '{what}: alles aan of uit',
  },
  palette: {
    name: 'Zoek of doe',
    hint: 'Waar wil je heen, of wat wil je doen?',
    results: 'Gevonden',
    none: 'Niets gevonden. Probeer een ander woord.',
    group: { go: 'Ga naar', do: 'Doe', find: 'Gevonden' },
  },
} as const
