/** The demo's own pages: who you can be in the invented town. */
export const demo = {
  title: 'Wie wil je zijn?',
  text: 'Alle mensen hier zijn verzonnen. Kies iemand en kijk rond zoals zij dat doen.',
  group: {
    colleague: 'Collega’s, aan hun bureau',
    volunteer: 'Vrijwilligers, op hun telefoon',
    parent: 'Ouders, zonder account',
    public: 'Pagina’s voor iedereen',
  },
  become: 'Word {name}',
  open: 'Open',
  mails: 'Lees de mails van de demo',
} as const
