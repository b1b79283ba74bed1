import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { SidePane } from '#client/ui/page.tsx'
import { Section } from '#client/ui/section.tsx'
import { Banner } from '#client/ui/states.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { isIntakeState, openRequestStates } from '#shared/intake.ts'
import { DecisionForm } from './decision-form.tsx'
import { type DecisionDraft, type DecisionFault, readyDecision } from './decision-draft.ts'
import { DecisionTaken } from './decision-taken.tsx'
import type { Panel, RequestFile } from './intake-data.ts'
import { IntakeFault } from './intake-fault.tsx'
import { UnsavedDecision } from './unsaved-decision.tsx'
import { useDecideSupport } from './use-decide-support.ts'

/** The acts that take a request away: put off, double, stopped. Each opens its own small panel. */
const OtherActs = ({ file }: { file: RequestFile }) => {
  const t = useTranslations('intake.decision')
  const navigate = useNavigate({ from: '/intake' })
  const open = (paneel: Panel) => void navigate({ search: (search) => ({ ...search, paneel }) })
  useKeys([
    { keys: ['h'], label: t('laterKey'), run: () => open('later') },
    ...(isIntakeState(file.status)
      ? [{ keys: ['d'], label: t('doubleKey'), run: () => open('dubbel') }]
      : []),
  ])
  return (
    <div className="acts intake-other-acts">
      <Button look="calm" size="small" keys={['H']} onClick={() => open('later')}>
        {t('later')}
      </Button>
      {isIntakeState(file.status) && (
        <Button look="calm" size="small" keys={['D']} onClick={() => open('dubbel')}>
          {t('double')}
        </Button>
      )}
      <Button look="calm" size="small" onClick={() => open('stoppen')}>
        {t('stop')}
      </Button>
    </div>
  )
}

const Undecided = ({
  file,
  draft,
  change,
  onDecided,
}: {
  file: RequestFile
  draft: DecisionDraft
  change: (part: Partial<DecisionDraft>) => void
  onDecided: () => void
}) => {
  const t = useTranslations('intake')
  const show = useNames()
  const toast = useToast()
  const decide = useDecideSupport()
  const [fault, setFault] = useState<DecisionFault>()
  const offered =
    draft.outcome === undefined
      ? ''
      : t(`text.${draft.outcome}`, { label: file.volunteerLabel, name: file.myFirstName })
  const parentText = draft.parentText ?? offered

  const answer = (part: Partial<DecisionDraft>) => {
    setFault(undefined)
    change(part)
  }
  const act = () => {
    if (decide.isPending) return
    const ready = readyDecision(file, draft, parentText)
    if (typeof ready === 'string') return setFault(ready)
    setFault(undefined)
    decide.mutate(
      { commandId: crypto.randomUUID(), ...ready },
      {
        onSuccess: () => {
          toast({
            words: t('decision.done', {
              name: show(file.contact.firstName),
              outcome: t(`decision.outcome.${ready.outcome}`),
            }),
          })
          onDecided()
        },
      },
    )
  }
  useKeys([{ keys: ['ctrl+Enter'], label: t('decision.decide'), line: false, run: act }])

  return (
    <SidePane
      label={t('decision.label')}
      foot={
        <>
          {fault && <Banner tone="late">{t(`decision.${fault}`)}</Banner>}
          <IntakeFault error={decide.error} />
          <Button
            look="filled"
            size="large"
            wide
            keys={['Ctrl', 'Enter']}
            busy={decide.isPending}
            onClick={act}
          >
            {t('decision.decide')}
          </Button>
          <OtherActs file={file} />
        </>
      }
    >
      <DecisionForm file={file} draft={draft} change={answer} parentText={parentText} />
    </SidePane>
  )
}

/** The side of the decision: to be taken while the request is in intake, to be read afterwards. */
export const DecisionPane = (props: {
  file: RequestFile
  /** Whether the reader decides, or reads along. */
  acts: boolean
  draft: DecisionDraft
  change: (part: Partial<DecisionDraft>) => void
  /** Lets go of what was typed. */
  onDrop: () => void
  onDecided: () => void
}) => {
  const t = useTranslations('intake.decision')
  const show = useNames()
  const { file, acts } = props
  if (isIntakeState(file.status))
    return acts ? (
      <Undecided {...props} />
    ) : (
      <SidePane label={t('label')}>
        <Section title={t('label')}>
          <p>{file.owner === null ? t('openOfNobody') : t('openOf', { name: show(file.owner.name) })}</p>
        </Section>
      </SidePane>
    )
  const isOpen = (openRequestStates as readonly string[]).includes(file.status)
  return (
    <SidePane label={t('label')} foot={isOpen && acts ? <OtherActs file={file} /> : undefined}>
      <UnsavedDecision file={file} draft={props.draft} onDrop={props.onDrop} />
      <DecisionTaken file={file} acts={acts} />
    </SidePane>
  )
}
