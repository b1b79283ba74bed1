import { type ReactNode, useState } from 'react'
import { Button } from '#client/ui/button.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { useCopy } from './use-copy.ts'

/** A prepared text that may be changed, and the button that copies it. `acts` stand beside that button. */
export const CopyText = ({
  label,
  hint,
  text,
  longest,
  rows,
  words,
  acts,
}: {
  label: string
  hint: string
  text: string
  longest: number
  rows?: number
  words: { copy: string; copied: string; notCopied: string }
  acts?: ReactNode
}) => {
  const [typed, setTyped] = useState(text)
  const { said, copy } = useCopy(words)
  return (
    <>
      <TextArea
        label={label}
        hint={hint}
        maxLength={longest}
        rows={rows}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="acts">
        <Button look="filled" onClick={() => void copy(typed)}>
          {words.copy}
        </Button>
        {acts}
      </div>
      {said && <p className="text-muted">{said}</p>}
    </>
  )
}
