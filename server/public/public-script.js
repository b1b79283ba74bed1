// What a script adds to the public pages: reading aloud, the code out of a mailed link, and focus on what is wrong.
// Every page works without it.
const read = document.querySelector('.read')
const voice = window.speechSynthesis

if (read && voice && window.SpeechSynthesisUtterance) {
  const label = read.querySelector('span')
  const start = label.textContent
  const rest = () => (label.textContent = start)
  const texts = () =>
    [...document.querySelectorAll('form h1, form .why, form legend, form label, form .lines span, form th')]
      .filter((part) => part.offsetParent !== null && !part.querySelector('h1'))
      .map((part) => part.textContent.trim())
      .filter((text) => text !== '')
  read.hidden = false
  read.addEventListener('click', () => {
    if (voice.speaking) {
      voice.cancel()
      rest()
      return
    }
    const words = new SpeechSynthesisUtterance(texts().join('. '))
    words.lang = document.documentElement.lang
    words.addEventListener('end', rest)
    words.addEventListener('error', rest)
    label.textContent = read.dataset.stop
    voice.speak(words)
  })
  window.addEventListener('pagehide', () => voice.cancel())
}

// A secret in the fragment never reaches a log or another site: it is taken out of the address and posted once.
const secret = window.location.hash.slice(1)
const token = document.getElementById('token')
if (token && /^[\w-]{12,200}$/.test(secret)) {
  window.history.replaceState(null, '', window.location.pathname)
  token.value = secret
  token.form.submit()
}

const fault = document.getElementById('fout')
if (fault) fault.focus()
