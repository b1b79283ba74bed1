import { useTranslations } from 'use-intl'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'
import type { MatchWishes } from '#shared/intake-acts.ts'
import { taskFacts } from '#shared/intake.ts'
import { ownExperiences } from '#shared/volunteers.ts'
import { ChoiceBoxes } from './choice-boxes.tsx'
import { LanguageChoice } from './language-choice.tsx'

type Part = { draft: MatchWishes; set: (part: Partial<MatchWishes>) => void }

/** What belongs to the task: volunteers may refuse it, so it is asked apart from the wishes. */
const Tasks = ({ draft, set }: Part) => {
  const t = useTranslations('intake.wishes')
  const { tasks } = draft
  return (
    <>
      <SegmentedChoice
        label={t('tasksAsked')}
        value={tasks === null ? 'no' : 'yes'}
        onChange={(value) => set({ tasks: value === 'no' ? null : (tasks ?? []) })}
        segments={[
          { value: 'yes', word: t('tasksKnown') },
          { value: 'no', word: t('tasksUnknown') },
        ]}
      />
      {tasks !== null && (
        <ChoiceBoxes
          label={t('tasks')}
          values={taskFacts}
          words={(task) => t(`task.${task}`)}
          chosen={tasks}
          onChange={(chosen) => set({ tasks: chosen })}
        />
      )}
    </>
  )
}

/** The wishes that are lists: tasks, shared experience, the child's own languages, and whether volunteers may be asked. */
export const WishLists = ({ draft, set }: Part) => {
  const t = useTranslations('intake.wishes')
  const v = useTranslations('vocabulary')
  return (
    <>
      <Tasks draft={draft} set={set} />
      <ChoiceBoxes
        label={t('experiences')}
        values={ownExperiences}
        words={(one) => v(`experience.${one}`)}
        chosen={draft.experiences}
        onChange={(experiences) => set({ experiences })}
      />
      {draft.helped !== 'parent' && (
        <LanguageChoice
          label={t('ownLanguages')}
          chosen={draft.languages}
          onChange={(languages) => set({ languages })}
        />
      )}
      <Checkbox isSelected={draft.mayBeShared} onChange={(mayBeShared) => set({ mayBeShared })}>
        {t(draft.supportedAge === '16+' ? 'youthSharing' : 'mayBeShared')}
      </Checkbox>
    </>
  )
}
