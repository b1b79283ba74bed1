/** Mails in plain English. `{link}` is a whole address; the subject is the same for every mail and tells nothing. */
export const mail = {
  subject: 'Message from {sender}',
  signature:
    'Kind regards,\n{sender}\nAny questions? Call {phone}.\n\nNot safe at home? Call Veilig Thuis: 0800-2000. In an emergency: 112.',
  signatureOfInstallation: 'Kind regards,\n{sender}',
  requestReceived:
    'Hello,\n\nWe have your request. Someone will contact you by {contactBy}.\n\nWith this code you can see how it is going: {code}\nOr open this link: {link}\n\nDo not share the code or the link.',
  statusAccess:
    'Hello,\n\nWith this code you can see how your question is going: {code}\nOr open this link: {link}\n\nYour old code and link no longer work. Do not share the code or the link with anyone.',
  requestNews: 'Hello,\n\nThere is news about your request. Read it here: {link}',
  stillSearching:
    'Hello,\n\nWe are still looking for someone who suits you. We have not forgotten you. Has anything changed? Tell us here: {link}',
  proposalToParent: 'Hello,\n\nThere is news about your request. You can say yes or no. Read it here: {link}',
  introductionPlanned: 'Hello,\n\nAn appointment has been made: {at}. Read more here: {link}',
  referralReceived:
    'Hello,\n\nThank you for letting us know. We will contact the parent by {contactBy}. You will hear from us when the help starts and when it ends.',
  referralStarted: 'Hello,\n\nThe help you wrote to us about has started.',
  referralEnded: 'Hello,\n\nThe help you wrote to us about has ended. Thank you for thinking of us.',
  applicationReceived:
    'Hello {firstName},\n\nHow nice that you want to become a volunteer. Someone will contact you by {contactBy}.',
  proposalToVolunteer:
    'Hello,\n\nWe thought of you. Would you like to see if it suits you? Please say yes or no before {answerBy}.\n\nRead it here: {link}\nNo is fine too. You do not have to say why.',
  volunteerNews: 'Hello,\n\nThere is something new for you. Read it here: {link}',
  stillWaiting:
    'Hello,\n\nThere is no family yet that suits you. We have not forgotten you. Has anything changed? Tell us here: {link}',
  howIsItGoing:
    'Hello,\n\nWe have not heard from you for a while. How is it going? Write down when you were there: {link}\n\nWould you rather talk? Please call us.',
  checkReady: 'Hello,\n\nA short check is ready for you. It takes two minutes: {link}',
  deskNews: 'Hello,\n\nSomething is waiting for you in Samenspel. Have a look as soon as you can: {link}',
  invitation:
    'Hello,\n\nYou have been invited to work in Samenspel for {organisation}. Open this link to begin: {link}\n\nThe link works for 7 days.',
  volunteerInvitation:
    'Hello,\n\nYou are a volunteer with {organisation}. From now on you have a page of your own on your phone. There you read what we ask you, and write down when you were there.\n\nBegin here: {link}\n\nThe link works for 7 days. Does it no longer work? Ask us for a new one.',
  signInLink:
    'Hello,\n\nThis link lets you in: {link}\n\nOpen it within 10 minutes, on the same device. Did you not ask for it? Then you need not do anything.',
  recoveryLink:
    'Hello,\n\nWith this link you can make a new way to sign in: {link}\n\nOpen it within 10 minutes, on the same device. Did you not ask for it? Then please call us.',
}
