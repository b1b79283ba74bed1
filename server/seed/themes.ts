import type { AgeBand, HelpKind, PersonHelped } from '#shared/vocabulary.ts'
import type { SupportedAge } from '#shared/intake-form.ts'

/** What a family asks, in parts that can be told together. */
export type Theme = {
  kinds: readonly HelpKind[]
  helped: PersonHelped
  supportedAge: SupportedAge | null
  children: readonly { band: AgeBand; count: number }[]
  about: readonly string[]
  wish: readonly string[]
  findings: readonly string[]
  /** What a volunteer reads before both said yes: nobody can be recognised in it. */
  summary: readonly string[]
  does: string
}

export const themes = {
  baby: {
    kinds: ['rest', 'talk'],
    helped: 'parent',
    supportedAge: null,
    children: [{ band: '0-3', count: 1 }],
    about: [
      'Ons dochtertje is vijf maanden en huilt veel. Ik slaap bijna niet.',
      'Ik heb een baby van negen weken. Mijn man werkt in de nacht.',
      'Sinds de bevalling voel ik me moe en leeg. Overdag ben ik alleen.',
      'Mijn zoontje is één jaar en wil de hele dag gedragen worden.',
      'Ik ben voor het eerst moeder. Mijn eigen moeder woont ver weg.',
      'De kraamtijd is voorbij en nu is het stil in huis.',
      'Onze baby heeft reflux. Ik ben de hele dag aan het sussen.',
    ],
    wish: [
      'Een paar uur per week iemand erbij zou al schelen.',
      'Iemand die even de baby vasthoudt, zodat ik kan douchen.',
      'Ik zou graag samen een rondje lopen met de kinderwagen.',
      'Praten met een andere moeder, dat mis ik.',
      'Gewoon iemand die vraagt hoe het met mij gaat.',
    ],
    findings: [
      'Moeder is lief met de baby en erg moe. Consultatiebureau is betrokken. Wil graag naar buiten, doet het alleen niet.',
      'Veel alleen overdag. Slaapt in stukjes. Weet de huisarts te vinden. Ziet op tegen vreemden in huis, dus rustig opbouwen.',
      'Vader werkt veel. Geen familie in de buurt. Moeder wil vooral aanspraak, geen adviezen.',
    ],
    summary: [
      'Een moeder met een baby wil graag aanloop en soms even haar handen vrij.',
      'Een jong gezin zoekt iemand voor rust en een praatje overdag.',
    ],
    does: 'Even bij de baby zijn terwijl de ouder in huis is',
  },
  alone: {
    kinds: ['talk', 'people'],
    helped: 'parent',
    supportedAge: null,
    children: [{ band: '4-11', count: 2 }],
    about: [
      'Ik sta er alleen voor met twee kinderen.',
      'Na de scheiding ben ik hier komen wonen. Ik ken niemand in de straat.',
      'Overdag gaat het wel, de avonden duren lang.',
      'Al mijn vriendinnen wonen in een andere stad.',
      'Ik werk halve dagen en daarna begint het thuis.',
      'Mijn moeder is vorig jaar overleden. Zij hielp altijd.',
      'Ik praat de hele dag alleen met kinderen.',
    ],
    wish: [
      'Ik zoek iemand om mee te praten, zonder dat het zwaar hoeft.',
      'Samen wandelen en koffie drinken lijkt me fijn.',
      'Iemand die de weg weet in de buurt.',
      'Ik wil weer eens lachen met een volwassene.',
      'Een maatje dat naast me staat, niet boven me.',
    ],
    findings: [
      'Sterke moeder met weinig mensen om zich heen. Kinderen doen het goed op school. Wil geen hulpverlening, wel gezelschap.',
      'Mist een netwerk. Is handig en gastvrij. Geeft zelf aan dat de weekenden het zwaarst zijn.',
      'Praat open over de scheiding. Vader is om het weekend in beeld. Er is rust, maar weinig lucht.',
    ],
    summary: [
      'Een ouder die er alleen voor staat, zoekt iemand om mee te praten en te wandelen.',
      'Een ouder met schoolkinderen wil graag iemand leren kennen in de buurt.',
    ],
    does: 'Samen wandelen of naar het buurthuis',
  },
  school: {
    kinds: ['children', 'language'],
    helped: 'child',
    supportedAge: 'under12',
    children: [{ band: '4-11', count: 1 }],
    about: [
      'Mijn zoon van acht leest nog moeilijk. Ik kan hem niet goed helpen.',
      'Mijn dochter zit in groep 5 en is thuis erg stil.',
      'Na school zit mijn zoon alleen achter een scherm.',
      'De juf zegt dat mijn dochter veel kan, maar niet durft.',
      'Mijn kind heeft geen broertjes of zusjes en speelt weinig buiten.',
      'Wij spreken thuis een andere taal. Het huiswerk lukt niet.',
      'Mijn zoon van tien heeft veel energie. Thuis is het klein.',
    ],
    wish: [
      'Het zou mooi zijn als iemand met hem leest of iets leuks doet.',
      'Een vaste middag met iemand voor haar alleen.',
      'Samen naar de bibliotheek of de speeltuin.',
      'Iemand die geduld heeft en van spelletjes houdt.',
      'Een grote vriend die één keer per week komt.',
    ],
    findings: [
      'Vrolijk kind dat even moet wennen. Houdt van tekenen en dieren. School steunt de vraag.',
      'Ouder doet veel, tijd ontbreekt. Kind is gek op voetbal en bouwen. Begin met de ouder erbij.',
      'Rustig gezin. Kind vindt nieuwe mensen spannend, daarom eerst drie keer thuis.',
    ],
    summary: [
      'Een kind van de basisschool zoekt iemand om mee te lezen en iets leuks te doen.',
      'Een ouder vraagt een vaste middag voor een kind dat graag speelt en leert.',
    ],
    does: 'Samen lezen of een spel doen met het kind, de ouder is thuis',
  },
  teen: {
    kinds: ['children', 'people'],
    helped: 'youth',
    supportedAge: '12-15',
    children: [{ band: '12-17', count: 1 }],
    about: [
      'Mijn dochter van dertien komt de deur niet meer uit.',
      'Mijn zoon zit in de brugklas en vindt geen aansluiting.',
      'Mijn kind van veertien praat niet meer met mij.',
      'Sinds de verhuizing heeft mijn zoon hier geen vrienden.',
      'Mijn dochter zorgt veel voor haar broertje. Ze vergeet zichzelf.',
    ],
    wish: [
      'Iemand van buiten, om samen iets te ondernemen.',
      'Hij wil graag leren koken of sleutelen aan fietsen.',
      'Een maatje dat luistert en niet meteen raad geeft.',
      'Zij wil zelf ook, dat heeft ze gezegd.',
    ],
    findings: [
      'Met het kind zelf gesproken, zonder ouder erbij. Wil graag buiten afspreken. Houdt van sport en muziek.',
      'Kind zegt: liever geen gesprek aan tafel, wel samen iets doen. Ouder geeft ruimte.',
    ],
    summary: ['Een jongere zoekt iemand om buiten de deur iets mee te ondernemen.'],
    does: 'Samen sporten, koken of de stad in',
  },
  practical: {
    kinds: ['practical', 'talk'],
    helped: 'parent',
    supportedAge: null,
    children: [
      { band: '0-3', count: 1 },
      { band: '4-11', count: 2 },
    ],
    about: [
      'Ik red het even niet met drie kleintjes.',
      'Het huis groeit me boven het hoofd.',
      'Mijn rug is kapot en alles kost dubbel zoveel tijd.',
      'We zijn pas verhuisd en alles staat nog in dozen.',
      'Drie kinderen naar drie plekken brengen lukt me niet.',
      'Ik begin met een cursus en weet niet hoe ik alles moet regelen.',
    ],
    wish: [
      'Een paar uur extra handen, dan kan ik weer ademhalen.',
      'Iemand die helpt om orde te maken, samen met mij.',
      'Samen boodschappen doen en een plan maken voor de week.',
      'Iemand die meeloopt naar school als ik niet kan.',
    ],
    findings: [
      'Moeder is er erg moe van. Brieven en geld gaan naar het buurtteam. Een maatje kan helpen met ritme en gezelschap.',
      'Vol huishouden, warme sfeer. Spreekt af: samen doen, niet overnemen.',
    ],
    summary: ['Een druk gezin met jonge kinderen zoekt een paar handen extra en een luisterend oor.'],
    does: 'Samen de week op orde brengen, de ouder doet mee',
  },
  newcomer: {
    kinds: ['language', 'people'],
    helped: 'parent',
    supportedAge: null,
    children: [
      { band: '0-3', count: 1 },
      { band: '4-11', count: 1 },
    ],
    about: [
      'Ik woon negen maanden in Nederland. Ik leer de taal op school.',
      'Ik begrijp de mensen nog niet goed, alles gaat snel.',
      'In de les gaat het goed, in de winkel durf ik niet te praten.',
      'Mijn kinderen spreken al beter Nederlands dan ik.',
      'Ik ken hier niemand. Mijn familie is ver.',
      'De juf praat met mij en ik versta de helft.',
    ],
    wish: [
      'Ik wil oefenen met iemand die tijd heeft.',
      'Samen praten, koken en de stad leren kennen.',
      'Iemand die mij laat praten, ook met fouten.',
      'Samen naar de bibliotheek met de kinderen.',
    ],
    findings: [
      'Leert snel en is trots op elk nieuw woord. Wil vooral praten over gewone dingen: school, winkel, eten.',
      'Volgt inburgering, drie ochtenden. Kent de buurt nog niet. Kookt graag voor anderen.',
    ],
    summary: [
      'Een ouder die nog niet lang in Nederland woont, wil graag de taal oefenen.',
      'Een nieuwkomer met jonge kinderen zoekt iemand om mee te praten en de buurt te leren kennen.',
    ],
    does: 'Oefenen voor een gesprek op school of in de winkel',
  },
  illness: {
    kinds: ['rest', 'children'],
    helped: 'parent',
    supportedAge: null,
    children: [{ band: '4-11', count: 2 }],
    about: [
      'Ik ben ziek en heb weinig kracht. De kinderen merken dat.',
      'Mijn man ligt veel op bed. Ik doe alles alleen.',
      'Ik heb een chronische ziekte. Op slechte dagen lukt er niets.',
      'Na de operatie mag ik maanden niet tillen.',
      'Mijn vrouw wordt behandeld in het ziekenhuis. Ik werk en zorg.',
    ],
    wish: [
      'Fijn als de kinderen eens per week iets leuks hebben.',
      'Iemand die een spel doet met de kinderen terwijl ik rust.',
      'Een vaste middag waarop ik even niets hoef.',
      'Iemand die met de jongste naar buiten gaat.',
    ],
    findings: [
      'Behandeling loopt nog maanden. Huisarts en wijkverpleging zijn betrokken. Kinderen zijn lief en voorzichtig, ze missen onbezorgd spelen.',
      'Zware tijd, goed gedragen. Er is een oma op zondag. Een maatje voor de kinderen geeft lucht.',
    ],
    summary: ['In een gezin is een ouder ziek. De kinderen willen graag een vaste middag iets leuks doen.'],
    does: 'Iets leuks doen met de kinderen, de ouder is thuis',
  },
  disability: {
    kinds: ['rest', 'children'],
    helped: 'child',
    supportedAge: 'under12',
    children: [{ band: '4-11', count: 1 }],
    about: [
      'Onze zoon heeft autisme. Rust en vaste tijden helpen hem.',
      'Mijn dochter heeft een beperking en heeft altijd iemand naast zich nodig.',
      'Ons kind slaapt slecht en is snel boos. Wij zijn op.',
      'Mijn zoon hoort slecht. Spelen met anderen is moeilijk.',
    ],
    wish: [
      'Een vaste persoon die hem leert kennen zoals hij is.',
      'Eén middag in de week zodat wij kunnen bijkomen.',
      'Iemand die rustig is en niet bang voor een boze bui.',
    ],
    findings: [
      'Kind heeft begeleiding op school. Duidelijkheid werkt: een plan op papier, een vaste dag. Ouders zijn op zoek naar adem.',
      'Kijk samen met de ouders hoe het kind contact maakt. Begin kort, een uur.',
    ],
    summary: ['Ouders van een kind dat rust en vaste tijden nodig heeft, zoeken een geduldige vrijwilliger.'],
    does: 'Een vaste activiteit met het kind, volgens het plan van de ouders',
  },
} as const satisfies Record<string, Theme>

export type ThemeName = keyof typeof themes
export const themeNames = Object.keys(themes) as ThemeName[]
export const themeOf = (name: ThemeName): Theme => themes[name]
