import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { dayWithYear } from '#client/lib/dates.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { useNames } from '#client/ui/names.tsx'
import { CrumbLink } from '#client/ui/page.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { localDateOf } from '#shared/dates.ts'
import type { Policy } from '#shared/policy.ts'
import { policyDifference } from '#shared/policy-difference.ts'
import { PolicyDifferenceList } from './policy-difference-list.tsx'
import { PolicyForm, type PolicyProblems } from './policy-form.tsx'
import { draftOf, useReadDraft } from './read-policy-draft.ts'
import type { PolicyInForce } from './setting-types.ts'
import { SettingsFault, SettingsPage, useMayChange } from './settings-page.tsx'
import { useChangeSettings } from './use-change-settings.ts'

type ReviewProps = { programmeId: string; current: PolicyInForce; policy: Policy; onClose: () => void }

/** What changes, before it is saved as a new version. */
const Review = ({ programmeId, current, policy, onClose }: ReviewProps) => {
  const t = useTranslations('organisation')
  const say = useToast()
  const change = useChangeSettings()
  const [commandId] = useState(() => crypto.randomUUID())
  const differences = policyDifference(current.policy, policy)
  const save = () => {
    const input = { commandId, programmeId, basedOn: current.number, policy }
    change.mutate((organisation) => organisation.savePolicy.mutate(input), {
      onSuccess: () => {
        say({ words: t('saved') })
        onClose()
      },
    })
  }
  return (
    <Dialog open onClose={onClose} title={t('policy.reviewTitle')} width={720}>
      {differences.length === 0 ? (
        <p>{t('policy.nothing')}</p>
      ) : (
        <PolicyDifferenceList differences={differences} />
      )}
      <SettingsFault error={change.error} />
      <div className="acts">
        {differences.length > 0 && (
          <Button look="filled" busy={change.isPending} onClick={save}>
            {t('policy.saveAs', { number: String(current.number + 1) })}
          </Button>
        )}
        <Button onClick={onClose}>{t('policy.back')}</Button>
      </div>
    </Dialog>
  )
}

const History = ({ versions }: { versions: PolicyInForce['versions'] }) => {
  const t = useTranslations('organisation.policy')
  const show = useNames()
  return (
    <section className="policy-group">
      <h2 className="text-title">{t('history')}</h2>
      <ol className="policy-history">
        {versions.map((version, index) => {
          const before = versions[index + 1]
          return (
            <li key={version.number}>
              <p>
                {t('by', {
                  number: String(version.number),
                  day: dayWithYear(localDateOf(version.createdAt)),
                  name: version.by === null ? '' : show(version.by),
                })}
              </p>
              {before === undefined ? (
                <p className="text-muted">{t('first')}</p>
              ) : (
                <PolicyDifferenceList differences={policyDifference(before.policy, version.policy)} />
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const Editor = ({ programmeId, current }: { programmeId: string; current: PolicyInForce }) => {
  const t = useTranslations('organisation.policy')
  const mayChange = useMayChange()
  const read = useReadDraft()
  const [draft, setDraft] = useState(() => draftOf(current.policy))
  const [problems, setProblems] = useState<PolicyProblems>({})
  const [reviewed, setReviewed] = useState<Policy>()
  const review = () => {
    const { policy, problems: found } = read(draft)
    setProblems(found)
    if (Object.keys(found).length === 0) setReviewed(policy)
  }
  return (
    <>
      <p className="text-muted">{t('why')}</p>
      <fieldset className="policy-values" disabled={!mayChange}>
        <PolicyForm draft={draft} problems={problems} onChange={setDraft} />
      </fieldset>
      {mayChange && (
        <div className="acts">
          <Button look="filled" size="large" onClick={review}>
            {t('review')}
          </Button>
        </div>
      )}
      <History versions={current.versions} />
      {reviewed && (
        <Review
          programmeId={programmeId}
          current={current}
          policy={reviewed}
          onClose={() => setReviewed(undefined)}
        />
      )}
    </>
  )
}

/** The rules of one programme: in force, to change, and as they were. */
export const PolicySettings = ({ programmeId }: { programmeId: string }) => {
  const t = useTranslations('organisation.policy')
  const api = useTRPC()
  const policy = useQuery(api.organisation.policy.queryOptions({ programmeId }))
  const programmes = useQuery(api.organisation.programmes.queryOptions()).data ?? []
  const name = programmes.find(({ id }) => id === programmeId)?.name ?? ''
  const since = policy.data?.versions[0]?.validFrom
  return (
    <SettingsPage
      title={t('title', { name })}
      sub={since && t('version', { number: String(policy.data?.number), day: dayWithYear(since) })}
      crumb={<CrumbLink to="/instellingen/programmas">{t('crumb')}</CrumbLink>}
      query={policy}
    >
      {(data) => <Editor key={data.number} programmeId={programmeId} current={data} />}
    </SettingsPage>
  )
}
