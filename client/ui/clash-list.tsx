import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

export type ClashField = {
  id: string
  label: string
  mine: string
  theirs: string
  /** Absent: there is nothing to choose any more, only to read and to copy. */
  onKeepMine?: () => void
  onKeepTheirs?: () => void
}

/**
 * A colleague was first: what both changed stands side by side, field by field, until one is chosen; what only the
 * colleague changed is taken over and named.
 */
export const ClashList = ({
  who,
  fields,
  taken,
  isOver,
}: {
  who: string
  fields: readonly ClashField[]
  taken: readonly string[]
  /** The other's text stands already: lets go of one's own. */
  isOver?: () => void
}) => {
  const t = useTranslations('ui.conflict')
  return (
    <div className="conflict" role="alert">
      <p className="conflict-head">
        <Icon of={TriangleAlert} />
        {t(isOver ? 'wasFirst' : fields.length === 0 ? 'saveAgain' : 'changed', { who })}
      </p>
      {taken.length > 0 && <p>{t('taken', { who, what: taken.join(', ') })}</p>}
      {fields.map((field) => (
        <section key={field.id}>
          <h3>{field.label}</h3>
          <div className="conflict-texts">
            <div className="conflict-text">
              <h4>{t('mine')}</h4>
              <p className="conflict-words">{field.mine || t('nothing')}</p>
              {field.onKeepMine && (
                <Button size="small" onClick={field.onKeepMine}>
                  {t('keepMine')}
                </Button>
              )}
            </div>
            <div className="conflict-text">
              <h4>{t('theirs', { who })}</h4>
              <p className="conflict-words">{field.theirs || t('nothing')}</p>
              {field.onKeepTheirs && (
                <Button size="small" onClick={field.onKeepTheirs}>
                  {t('keepTheirs', { who })}
                </Button>
              )}
            </div>
          </div>
        </section>
      ))}
      {isOver && (
        <p>
          <Button size="small" onClick={isOver}>
            {t('letGo')}
          </Button>
        </p>
      )}
    </div>
  )
}
