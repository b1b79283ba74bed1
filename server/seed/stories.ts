import type { Locale } from '#shared/vocabulary.ts'
import type { Random } from '#shared/random.ts'
import { type ThemeName, themeOf } from './themes.ts'

const inEnglish: readonly string[] = [
  'I moved here last year with my two children. I would like to meet people and practise Dutch.',
  'I am alone with my baby most of the day. A few hours of company would help me a lot.',
  'My son needs help with reading. At home we speak another language.',
  'I have no family here. Somebody to talk with once a week would be wonderful.',
]
const inArabic: readonly string[] = [
  'أنا هنا منذ سنة مع أطفالي. لا أعرف أحدا في الحي وأريد أن أتكلم مع شخص.',
  'ابني في الصف الرابع ولا أستطيع أن أساعده في القراءة.',
  'أنا متعبة والطفل صغير. أحتاج إلى شخص ساعتين في الأسبوع.',
  'أريد أن أتعلم الهولندية وأن أخرج مع أطفالي.',
]
const inUkrainian: readonly string[] = [
  'Я тут з двома дітьми вже рік. Хочу з кимось розмовляти і вчити мову.',
  'Мій син не має друзів після школи. Шукаємо людину, яка проводитиме з ним час.',
  'Чоловік далеко, я сама з дитиною. Мені потрібна підтримка раз на тиждень.',
]
const elsewhere: Partial<Record<Locale, readonly string[]>> = {
  en: inEnglish,
  ar: inArabic,
  uk: inUkrainian,
}

/** What a parent writes; now and then somebody rather tells it on the phone and writes nothing. */
export const storyOf = (random: Random, theme: ThemeName, locale: Locale): string => {
  const own = elsewhere[locale]
  if (own !== undefined) return random.pick(own)
  const { about, wish } = themeOf(theme)
  if (random.chance(0.06)) return ''
  return random.chance(0.85) ? `${random.pick(about)} ${random.pick(wish)}` : random.pick(about)
}
