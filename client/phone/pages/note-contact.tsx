import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ContactEntry } from '#shared/contact-form.ts'
import {
  ActivitiesField,
  CallMeField,
  KindField,
  LineField,
  MoodField,
  ReasonField,
} from '../parts/contact-fields.tsx'
import { showNotice } from '../parts/notice.tsx'
import { Page } from '../parts/page.tsx'
import { DayField, HoursField } from '../parts/time-fields.tsx'
import { todayHere } from '../parts/words.ts'
import { faultsOf, showFirstFault } from '../entry-faults.ts'
import { usePhone } from '../phone-context.tsx'
import { goTo } from '../router.tsx'
import { useCoordinatorName, useFamilies, useFamilyName } from '../use-families.ts'
import { useNoting } from '../use-noting.ts'

const begin = (isHeld: boolean, minutes: number | null): ContactEntry => ({
  happenedOn: todayHere(),
  kind: isHeld ? 'visit' : 'didNotTakePlace',
  minutes: isHeld ? minutes : null,
  mood: null,
  activities: [],
  reason: null,
  line: '',
  callMe: false,
})

/** A contact moment of another day, or one that was agreed and did not take place. */
export const NoteContact = ({ matchId, isHeld }: { matchId: string; isHeld: boolean }) => {
  const t = useTranslations('phone')
  const familyName = useFamilyName()
  const coordinator = useCoordinatorName(matchId)
  const agreed = useFamilies().find((family) => family.matchId === matchId)?.agreedMinutes ?? null
  const { note } = useNoting()
  const { connection } = usePhone()
  const [entry, setEntry] = useState(() => begin(isHeld, agreed))
  const [isTried, setIsTried] = useState(false)
  const faults = isTried ? faultsOf(entry, todayHere()) : []
  const name = familyName(matchId)
  const fields = { entry, onChange: setEntry }

  const save = async () => {
    setIsTried(true)
    if (showFirstFault(faultsOf(entry, todayHere()))) return
    const id = await note(matchId, entry)
    const done = isHeld ? t('today.noted') : t('today.notedNotHeld')
    const waits = !connection.read().reachable
    showNotice({ text: waits ? t('today.offlineNoted') : done, moment: { id, matchId }, waits })
    goTo('', { replace: true })
  }

  return (
    <Page
      title={isHeld ? t('contact.newTitle') : t('contact.notHeldTitle')}
      back=""
      actName={t('contact.save')}
      act={
        <button className="button" type="button" onClick={() => void save()}>
          {t('contact.save')}
        </button>
      }
    >
      <div>
        <h1>{isHeld ? t('contact.title', { name }) : t('contact.notHeldTitle')}</h1>
        {!isHeld && <p className="why">{t('contact.notHeldWhy')}</p>}
      </div>
      <div className="form">
        <DayField
          {...fields}
          label={isHeld ? t('contact.when') : t('contact.whenPlanned')}
          isWrong={faults.includes('day')}
        />
        {isHeld ? (
          <>
            <KindField {...fields} />
            <HoursField {...fields} agreed={agreed} />
            <MoodField {...fields} />
            <ActivitiesField {...fields} />
          </>
        ) : (
          <ReasonField {...fields} isWrong={faults.includes('reason')} />
        )}
        <LineField {...fields} whoReads={t('contact.whoReads', { coordinator, family: name })} />
        <CallMeField {...fields} />
      </div>
    </Page>
  )
}
