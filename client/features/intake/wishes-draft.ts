import type { MatchWishes } from '#shared/intake-acts.ts'
import type { RequestFile } from './intake-data.ts'

/** The wishes as they stand in the file, to be changed in the panel. */
export const wishesOf = (file: RequestFile): MatchWishes => ({
  programmeId: file.programmeId,
  kinds: file.kinds,
  helped: file.helped,
  supportedAge: file.supportedAge,
  youthAgrees: file.youthAgrees,
  dayPartsAnswer: file.dayPartsAnswer,
  dayParts: file.dayParts,
  place: file.place,
  wishedGender: file.wishedGender,
  genderIsNeeded: file.genderIsNeeded,
  hoursPerWeek: file.hoursPerWeek,
  intervalDays: file.intervalDays,
  weight: file.weight,
  languages: file.wishes.languages,
  experiences: file.wishes.experiences,
  tasks: file.wishes.tasks,
  mayBeShared: file.parentAgrees && !file.onlyCall,
})

/** The same with the version that they are saved against. */
export const wishesBase = (file: RequestFile) => ({ draft: wishesOf(file), version: file.version })
