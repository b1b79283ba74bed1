import { useTranslations } from 'use-intl'
import { showPhone } from '#shared/typed-values.ts'
import type { MatchWishes } from '#shared/intake-acts.ts'
import type { HouseholdDetails } from '#shared/intake-household.ts'
import { useIntakeWords } from './use-intake-words.ts'
import type { FieldWords } from './use-merged-form.ts'

/** The fields of the household in words: for who has to choose between two texts. */
export const useHouseholdWords = (): FieldWords<HouseholdDetails> => {
  const t = useTranslations('intake.household')
  const f = useTranslations('intake.fact')
  const v = useTranslations('vocabulary')
  const say = useIntakeWords()
  const yesNo = (is: boolean) => f(`answer.${is ? 'yes' : 'no'}`)
  return {
    firstName: { label: t('name'), say: (draft) => draft.firstName },
    phone: { label: t('phone'), say: (draft) => showPhone(draft.phone) },
    email: { label: t('email'), say: (draft) => draft.email },
    contactWay: { label: t('way'), say: (draft) => t(draft.contactWay) },
    noVoicemail: { label: t('noVoicemail'), say: (draft) => yesNo(draft.noVoicemail) },
    reachNote: { label: t('reachNote'), say: (draft) => draft.reachNote },
    locale: {
      label: t('locale'),
      say: ({ locale }) => (locale === 'nl' || locale === 'en' ? t(`locales.${locale}`) : locale),
    },
    postcode: { label: t('postcode'), say: (draft) => draft.postcode ?? '' },
    address: { label: t('address'), say: (draft) => draft.address },
    addressHidden: { label: t('addressHidden'), say: (draft) => yesNo(draft.addressHidden) },
    languages: { label: t('languages'), say: (draft) => say.languages(draft.languages) },
    children: {
      label: t('children'),
      say: (draft) =>
        say.list(
          draft.children.map(({ band, count }) =>
            count === null
              ? v(`band.${band}`)
              : f('child', { band: v(`band.${band}`), count: String(count) }),
          ),
        ),
    },
    homeFacts: {
      label: t('home'),
      say: (draft) =>
        say.list(draft.homeFacts.map(({ fact, holds }) => `${v(`fact.${fact}`)}: ${yesNo(holds)}`)),
    },
    parentalAuthority: { label: t('authority'), say: (draft) => f(`answer.${draft.parentalAuthority}`) },
    otherParentInformed: {
      label: t('otherParent'),
      say: (draft) => f(`answer.${draft.otherParentInformed}`),
    },
    reciprocity: { label: t('reciprocity'), say: (draft) => draft.reciprocity },
    keepAway: { label: f('keepAway'), say: (draft) => draft.keepAway },
  }
}

/** The wishes in words; `programmeName` tells a programme by its id. */
export const useWishesWords = (programmeName: (id: string) => string): FieldWords<MatchWishes> => {
  const t = useTranslations('intake.wishes')
  const f = useTranslations('intake.fact')
  const v = useTranslations('vocabulary')
  const say = useIntakeWords()
  const yesNo = (is: boolean) => f(`answer.${is ? 'yes' : 'no'}`)
  const helped = { parent: 'helpedParent', child: 'helpedChild', youth: 'helpedYouth' } as const
  return {
    programmeId: { label: t('programme'), say: (draft) => programmeName(draft.programmeId) },
    kinds: { label: t('kinds'), say: (draft) => say.kinds(draft.kinds) },
    helped: { label: t('helped'), say: (draft) => f(helped[draft.helped]) },
    supportedAge: {
      label: t('age'),
      say: ({ supportedAge }) => (supportedAge === null ? t('ageUnknown') : f(supportedAge)),
    },
    youthAgrees: { label: t('youthAgrees'), say: (draft) => yesNo(draft.youthAgrees) },
    dayPartsAnswer: { label: t('times'), say: (draft) => t(`timesAnswer.${draft.dayPartsAnswer}`) },
    dayParts: { label: t('grid'), say: (draft) => say.dayParts(draft.dayParts) },
    place: { label: t('place'), say: ({ place }) => (place === null ? t('anyPlace') : v(`place.${place}`)) },
    wishedGender: {
      label: t('gender'),
      say: ({ wishedGender }) => (wishedGender === null ? t('anyGender') : v(`gender.${wishedGender}`)),
    },
    genderIsNeeded: { label: t('genderNeeded'), say: (draft) => yesNo(draft.genderIsNeeded) },
    hoursPerWeek: {
      label: t('hours'),
      say: ({ hoursPerWeek }) =>
        hoursPerWeek === null ? t('choose') : t('hoursOption', { hours: say.number(hoursPerWeek) }),
    },
    intervalDays: {
      label: t('interval'),
      say: ({ intervalDays }) => (intervalDays === null ? t('choose') : say.interval(intervalDays)),
    },
    weight: {
      label: t('weight'),
      say: ({ weight }) => (weight === null ? t('choose') : v(`weight.${weight}`)),
    },
    languages: { label: t('ownLanguages'), say: (draft) => say.languages(draft.languages) },
    experiences: {
      label: t('experiences'),
      say: (draft) => say.list(draft.experiences.map((one) => v(`experience.${one}`))),
    },
    tasks: {
      label: t('tasks'),
      say: ({ tasks }) =>
        tasks === null ? t('tasksUnknown') : say.list(tasks.map((task) => t(`task.${task}`))),
    },
    mayBeShared: { label: t('mayBeShared'), say: (draft) => yesNo(draft.mayBeShared) },
  }
}
