import type { ThemeName } from './themes.ts'

/** Lines that fit any pair; short and human, as somebody types them on a phone on the way home. */
const anyPair: readonly string[] = [
  'Thee gedronken en bijgepraat. Goede sfeer.',
  'We zijn een rondje gaan lopen langs de Vecht.',
  'Rustige middag. Ze had slecht geslapen.',
  'Veel gelachen vandaag.',
  'Samen soep gemaakt. Ik kreeg een bakje mee.',
  'Ze vertelde over vroeger. Mooi om te horen.',
  'Het was druk in huis, toch een fijn bezoek.',
  'Korter dan anders, er was een afspraak bij de tandarts.',
  'Naar de markt geweest. Ze onderhandelt beter dan ik.',
  'Vandaag vooral geluisterd.',
  'Ze belde zelf om af te spreken. Dat was de eerste keer.',
  'Samen de agenda voor de week gemaakt.',
  'Het regende, dus we bleven binnen met een puzzel.',
  'Kennisgemaakt met de buurvrouw. Leuk contact.',
  'Ze was stil. Ik heb niet doorgevraagd.',
  'Naar het buurthuis geweest voor de koffieochtend.',
  'Ze vroeg of ik iets wilde lenen. Ik heb nee gezegd en uitgelegd waarom.',
  'We hebben de tijd goed in de gaten gehouden.',
  'Ze had gebakken voor mijn verjaardag. Heel attent.',
  'Een lastige week voor haar, maar ze hield moed.',
  'Samen oude foto’s bekeken.',
  'Ze wil weer gaan sporten. Volgende keer kijken we samen wat er is.',
  'Even op een bankje in het park gezeten, in de zon.',
  'Ik merk dat ze meer durft te vertellen.',
  'Het liep uit. Volgende keer stop ik op tijd.',
  'Fijn bezoek, niets bijzonders te melden.',
  'We hebben plannen gemaakt voor de vakantie.',
  'Ze was trots: het gesprek op haar werk ging goed.',
]

const byTheme: Record<ThemeName, readonly string[]> = {
  baby: [
    'De baby sliep op mijn arm, zij kon douchen.',
    'Met de kinderwagen naar het park en terug.',
    'De kleine lacht nu als ik binnenkom.',
    'Ze heeft een uur geslapen terwijl ik in de kamer zat met de baby.',
    'Samen fruithap gemaakt. Meer op de muur dan in de mond.',
    'Eerste tandje. Groot nieuws.',
    'Ze heeft zich opgegeven voor babyzwemmen.',
  ],
  alone: [
    'De kinderen waren bij hun vader. We hebben lang gewandeld.',
    'Samen naar de open middag van de speeltuinvereniging.',
    'Ze heeft de moeder van een klasgenoot gevraagd voor koffie. Stap!',
    'Gepraat over de feestdagen. Dat vindt ze een moeilijke tijd.',
    'Film gekeken met de kinderen en popcorn gemaakt.',
    'Ze heeft een cursus gevonden. We hebben de brief samen gelezen, zij schreef zelf.',
  ],
  school: [
    'Twee hoofdstukken gelezen. Hij wilde niet stoppen.',
    'Naar de bibliotheek, ze koos zelf een boek over paarden.',
    'Memory gespeeld. Ik verloor weer.',
    'De tafel van zeven zit erin.',
    'Buiten gevoetbald tot het donker werd.',
    'Ze liet haar rapport zien. Ze straalde.',
    'Hij vond het eerst niks, na een half uur was het goed.',
    'Vliegers gemaakt van krantenpapier.',
  ],
  teen: [
    'Samen gekookt. Hij wil volgende keer pannenkoeken.',
    'Naar de skatebaan. Ik stond erbij en keek ernaar.',
    'Ze praatte de hele weg terug. Dat is nieuw.',
    'Fiets gerepareerd. Zijn handen zwart, hij blij.',
    'Geappt om af te spreken, hij koos zelf de dag.',
    'Ze vertelde dat ze meedoet met de musical.',
  ],
  practical: [
    'De kast op de gang is leeg. Samen gedaan.',
    'Er lag post van de gemeente. Ik zei: die is voor het buurtteam.',
    'Weekmenu gemaakt en boodschappenlijst erbij.',
    'De kinderen hielpen mee met opruimen.',
    'Meegelopen naar school, de jongste aan de hand.',
    'Ze heeft nu een vaste wasdag. Scheelt veel, zegt ze.',
  ],
  newcomer: [
    'Geoefend met bellen naar de huisarts. Ze deed het helemaal zelf.',
    'Naar de winkel en alles hardop benoemd.',
    'Zij leerde mij een recept, ik leerde haar de woorden.',
    'Een kinderboek gelezen met de jongste erbij.',
    'Ze vroeg wat ‘gezellig’ is. Daar waren we even mee bezig.',
    'Met de bus naar het centrum. Ze las alle borden voor.',
    'Ze heeft haar toets gehaald!',
    'We oefenden een gesprek met de juf.',
  ],
  illness: [
    'Met de kinderen pepernoten gebakken, moeder kon rusten.',
    'Kastanjes gezocht in het Griftpark.',
    'Ze had een goede dag en deed mee met het spel.',
    'De jongste vroeg of mama weer beter wordt. Ik heb vooral geluisterd.',
    'Samen een kaart gemaakt voor het ziekenhuis.',
    'Buiten gespeeld, binnen was het stil.',
  ],
  disability: [
    'Het plan op papier werkt goed. Hij keek steeds wat er kwam.',
    'Een kwartier boos, daarna samen de trein gebouwd.',
    'Ze pakte vandaag mijn hand bij het oversteken.',
    'Zelfde tijd, zelfde stoel, zelfde puzzel. Zo is het goed.',
    'Naar de kinderboerderij. De geiten waren de beste keuze.',
  ],
}

/** Lines for one match in an order of its own; none comes twice. */
export const linesFor = (theme: ThemeName): readonly string[] => [...byTheme[theme], ...anyPair]

/** What a coordinator writes back. */
export const thanksLines: readonly string[] = [
  'Wat fijn om te lezen. Dank je wel!',
  'Mooi gedaan, en goed dat je op tijd stopte.',
  '',
  'Dank je. Ik denk dat dit haar veel doet.',
  '',
  'Goed dat je nee zei. Zo blijft het helder.',
  'Ik werd er blij van.',
  '',
]
export const questionLines: readonly string[] = [
  'Hoe was het voor jou toen ze stil was?',
  'Lukt het nog met de tijd?',
  'Zullen we hier even over bellen?',
]
export const missedLines: readonly string[] = [
  'Ze appte dat de jongste koorts had.',
  'Ik lag zelf met griep op de bank.',
  'Afspraak vergeten, volgende week weer.',
  'Ze moest onverwacht werken.',
  '',
  '',
]
export const noteLines: readonly string[] = [
  'Loopt goed. In het volgende gesprek vragen hoe het met de tijd gaat.',
  'Familie is blij met de vaste dag. Let op: in de vakantie samen een andere dag kiezen.',
  'Vrijwilliger vindt nee zeggen soms lastig. We oefenen dat samen.',
  'Gebeld met de ouder. Tevreden, geen wensen.',
  'School merkt dat het kind rustiger is. Mag van de ouder in het dossier.',
  'Ouder vroeg om een tweede dag. Uitgelegd waarom we bij één dag blijven.',
]
