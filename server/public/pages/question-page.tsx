import type { ReactElement } from 'react'
import type { QuestionNumber } from '../questions.ts'
import { Question1 } from './question-1.tsx'
import { Question2 } from './question-2.tsx'
import { Question3 } from './question-3.tsx'
import { Question4 } from './question-4.tsx'
import { Question5 } from './question-5.tsx'
import { Question6 } from './question-6.tsx'
import { Question7 } from './question-7.tsx'
import type { QuestionProps } from './question-shell.tsx'

const pages: Record<QuestionNumber, (props: QuestionProps) => ReactElement> = {
  1: Question1,
  2: Question2,
  3: Question3,
  4: Question4,
  5: Question5,
  6: Question6,
  7: Question7,
}

/** One of the seven questions. */
export const QuestionPage = ({ number, ...props }: QuestionProps & { number: QuestionNumber }) => {
  const Page = pages[number]
  return <Page {...props} />
}
