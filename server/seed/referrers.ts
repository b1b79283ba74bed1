export type ReferrerSpec = { name: string; organisation: string; email: string; phone: string }

/** Professionals who send families; all invented. */
export const referrers: readonly ReferrerSpec[] = [
  {
    name: 'Joke van Hees',
    organisation: 'Huisartsenpraktijk De Gagel',
    email: 'joke@degagel.example',
    phone: '',
  },
  {
    name: 'Mark Oosterbaan',
    organisation: 'Buurtteam Overvecht',
    email: 'mark@buurtteam.example',
    phone: '+31301234570',
  },
  {
    name: 'Sevgi Arslan',
    organisation: 'Consultatiebureau Kanaleneiland',
    email: 'sevgi@cb.example',
    phone: '',
  },
  {
    name: 'Thomas Bekker',
    organisation: 'Basisschool De Regenboog',
    email: 'thomas@regenboog.example',
    phone: '+31301234574',
  },
  {
    name: 'Nanda Ramsaran',
    organisation: 'Wijkverpleging Zuilen',
    email: 'nanda@wijkverpleging.example',
    phone: '',
  },
  {
    name: 'Lucas Vermeij',
    organisation: 'Taalcentrum Utrecht',
    email: 'lucas@taalcentrum.example',
    phone: '',
  },
]
