/** Mails in B1 Dutch. `{link}` is a whole address; the subject is the same for every mail and tells nothing. */
export const mail = {
  subject: 'Bericht van {sender}',
  signature:
    'Groet,\n{sender}\nWil je iets vragen? Bel {phone}.\n\nNiet veilig thuis? Bel Veilig Thuis: 0800-2000. In nood: 112.',
  signatureOfInstallation: 'Groet,\n{sender}',
  requestReceived:
    'Hoi,\n\nJe vraag is binnen. Op zijn laatst {contactBy} neemt iemand contact met je op.\n\nMet deze code zie je hoe het gaat: {code}\nOf open deze link: {link}\n\nDeel de code en de link met niemand.',
  statusAccess:
    'Hoi,\n\nMet deze code zie je hoe het gaat met je vraag: {code}\nOf open deze link: {link}\n\nJe oude code en link werken niet meer. Deel de code en de link met niemand.',
  requestNews: 'Hoi,\n\nEr is nieuws over je vraag. Je leest het hier: {link}',
  stillSearching:
    'Hoi,\n\nWe zoeken nog naar iemand die bij je past. We zijn je niet vergeten. Is er iets veranderd? Geef het door: {link}',
  proposalToParent: 'Hoi,\n\nEr is nieuws over je vraag. Je kunt ja of nee zeggen. Je leest het hier: {link}',
  introductionPlanned: 'Hoi,\n\nEr is een afspraak gemaakt: {at}. Je leest meer hier: {link}',
  referralReceived:
    'Dag,\n\nDank voor het doorgeven. We nemen op zijn laatst {contactBy} contact op met de ouder. Je hoort van ons als de hulp begint, en als die stopt.',
  referralStarted: 'Dag,\n\nDe hulp waar je ons over schreef, is begonnen.',
  referralEnded: 'Dag,\n\nDe hulp waar je ons over schreef, is gestopt. Dank dat je aan ons dacht.',
  applicationReceived:
    'Hoi {firstName},\n\nWat fijn dat je vrijwilliger wilt worden. Op zijn laatst {contactBy} neemt iemand contact met je op.',
  proposalToVolunteer:
    'Hoi,\n\nWe dachten aan jou. Wil je kijken of het past? Zeg ja of nee voor {answerBy}.\n\nJe leest het hier: {link}\nNee is ook goed. Je hoeft niet te zeggen waarom.',
  volunteerNews: 'Hoi,\n\nEr staat iets nieuws voor je klaar. Je leest het hier: {link}',
  stillWaiting:
    'Hoi,\n\nEr is nog geen gezin dat bij je past. We zijn je niet vergeten. Is er iets veranderd? Geef het door: {link}',
  howIsItGoing:
    'Hoi,\n\nWe hoorden een tijdje niets. Hoe gaat het? Schrijf op wanneer je er was: {link}\n\nLiever even praten? Bel ons gerust.',
  checkReady: 'Hoi,\n\nEr staat een korte check voor je klaar. Hij kost twee minuten: {link}',
  deskNews: 'Hoi,\n\nEr wacht iets op je in Samenspel. Kijk zo snel als je kunt: {link}',
  invitation:
    'Hoi,\n\nJe bent uitgenodigd om mee te werken in Samenspel van {organisation}. Open deze link om te beginnen: {link}\n\nDe link werkt 7 dagen.',
  volunteerInvitation:
    'Hoi,\n\nJe bent vrijwilliger bij {organisation}. Vanaf nu heb je een eigen pagina op je telefoon. Daar lees je wat we je vragen, en schrijf je op wanneer je er was.\n\nBegin hier: {link}\n\nDe link werkt 7 dagen. Werkt hij niet meer? Vraag ons om een nieuwe.',
  signInLink:
    'Hoi,\n\nMet deze link kun je naar binnen: {link}\n\nOpen hem binnen 10 minuten, op hetzelfde apparaat. Heb je niets gevraagd? Dan hoef je niets te doen.',
  recoveryLink:
    'Hoi,\n\nMet deze link maak je een nieuwe manier van inloggen: {link}\n\nOpen hem binnen 10 minuten, op hetzelfde apparaat. Heb je niets gevraagd? Bel ons dan.',
}
