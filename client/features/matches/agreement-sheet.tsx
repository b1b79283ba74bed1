import { useQuery } from '@tanstack/react-query'
import { Ban, CalendarDays, Check, Handshake, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CallFault } from '#client/lib/call-fault.tsx'
import { localDateOf } from '#shared/dates.ts'
import { showPhone } from '#shared/typed-values.ts'
import { freshFile } from '#client/lib/fresh.ts'
import { isMissing } from '#client/lib/refusal.ts'
import { NotThere } from '#client/ui/not-there.tsx'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { EmptyState, Skeleton } from '#client/ui/states.tsx'
import type { Agreement, MatchFile } from './file-types.ts'
import { columnOf, LineList, sheetDay, type SheetColumn, type SheetLocale, SheetRow } from './sheet-parts.tsx'
import './agreement-sheet.css'

/** The sheet of the agreement in force, to print on one A4: Dutch, and the family's language beside it when we have it. */
export const AgreementSheetPage = ({ matchId }: { matchId: string }) => {
  const t = useTranslations('matches.sheet')
  const api = useTRPC()
  const file = useQuery(api.matches.file.queryOptions({ matchId }, freshFile))
  return (
    <main className="sheet-page" id="inhoud">
      <title>{`${t('tab')} · Samenspel`}</title>
      <p className="acts sheet-acts">
        <LinkButton to="/matches/$id" params={{ id: matchId }}>
          {t('back')}
        </LinkButton>
        {file.data?.agreement && (
          <Button look="filled" onClick={() => window.print()}>
            {t('print')}
          </Button>
        )}
      </p>
      {file.isPending && <Skeleton rows={6} onRetry={() => void file.refetch()} />}
      {isMissing(file.error) && <NotThere what="match" />}
      {file.isError && !isMissing(file.error) && (
        <CallFault error={file.error} onRetry={() => void file.refetch()} />
      )}
      {file.data && file.data.agreement === null && <EmptyState title={t('none')} />}
      {file.data?.agreement && <Sheet file={file.data} agreement={file.data.agreement} />}
    </main>
  )
}

const localesOf = ({ family }: MatchFile): SheetLocale[] => (family.locale === 'en' ? ['nl', 'en'] : ['nl'])

type SheetProps = { file: MatchFile; agreement: Agreement }

const Sheet = ({ file, agreement }: SheetProps) => {
  const locales = localesOf(file)
  const people = { family: file.family.firstName, volunteer: file.volunteer.firstName }
  const coordinator = {
    name: file.coordinator?.firstName ?? '',
    phone: showPhone(file.coordinator?.phone ?? ''),
  }
  const columns = locales.map((locale) => columnOf(locale, agreement))
  return (
    <article className="a4" data-columns={locales.length}>
      <header>
        <b className="a4-brand">
          <svg viewBox="0 0 24 24" aria-hidden>
            <circle cx="9" cy="12" r="7" fill="currentColor" />
            <circle cx="15" cy="12" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          Samenspel
        </b>
        <p>
          {columns[0]?.t('coordinator', { name: file.coordinator?.name ?? '' })}
          <br />
          <span className="num">{coordinator.phone}</span>
        </p>
      </header>
      <div className="a4-titles">
        {columns.map(({ locale, t }) => (
          <h1 key={locale} lang={locale}>
            {t('title')}
          </h1>
        ))}
      </div>
      <div className="a4-who">
        <span className="a4-pair" aria-hidden>
          <span>{people.family.charAt(0)}</span>
          <span>{people.volunteer.charAt(0)}</span>
        </span>
        {columns.map(({ locale, t }) => (
          <p key={locale} lang={locale}>
            {t.rich('together', { ...people, b: bold })}
            <br />
            {t('weAgree')}
          </p>
        ))}
      </div>
      <SheetRow icon={Check} columns={columns} heading="does">
        {({ does, linesIn, rhythm }) => <LineList first={rhythm} lines={does} lang={linesIn} />}
      </SheetRow>
      {agreement.content.doesNot.length > 0 && (
        <>
          <SheetRow icon={Ban} columns={columns} heading="doesNot">
            {({ doesNot, linesIn }) => <LineList lines={doesNot.map(({ what }) => what)} lang={linesIn} />}
          </SheetRow>
          <SheetRow icon={Handshake} columns={columns} heading="whoThen">
            {({ doesNot, linesIn, t }) => (
              <LineList
                lang={linesIn}
                lines={doesNot
                  .filter(({ whoThen }) => whoThen !== '')
                  .map(({ what, whoThen }) => t('whoThenLine', { what, who: whoThen }))}
              />
            )}
          </SheetRow>
        </>
      )}
      <SheetRow icon={CalendarDays} columns={columns} heading="until">
        {({ until }) => <p>{until}</p>}
      </SheetRow>
      <SheetRow icon={Phone} columns={columns} heading="call">
        {({ t }) => (
          <p>
            {t.rich('callText', { ...coordinator, b: number })}
            <br />
            {t.rich('safety', { b: number })}
          </p>
        )}
      </SheetRow>
      <Signatures file={file} agreement={agreement} columns={columns} />
      <footer>
        <span>
          {columns[0]?.t('version', {
            number: String(agreement.number),
            day: sheetDay.nl.format(new Date(agreement.madeAt)),
          })}
        </span>
      </footer>
    </article>
  )
}

const bold = (chunks: ReactNode) => <b>{chunks}</b>
const number = (chunks: ReactNode) => <b className="num">{chunks}</b>

const Signatures = ({ file, agreement, columns }: SheetProps & { columns: readonly SheetColumn[] }) => {
  const ours = agreement.acceptances.find(({ party }) => party === 'coordinator')?.by
  const signers = [
    { party: 'family', key: 'parent', name: file.family.firstName },
    { party: 'volunteer', key: 'volunteer', name: file.volunteer.firstName },
    {
      party: 'coordinator',
      key: 'coordinatorSigns',
      name: ours?.split(' ')[0] ?? file.coordinator?.firstName ?? '',
    },
  ] as const
  return (
    <section className="a4-sign" aria-label={columns[0]?.t('sign')}>
      {signers.map(({ party, key, name }) => {
        const yes = agreement.acceptances.find((one) => one.party === party)
        return (
          <div key={party}>
            {yes && columns[0] && (
              <span>
                {columns[0].t('agreed', {
                  day: sheetDay.nl.format(new Date(`${localDateOf(yes.at)}T12:00:00Z`)),
                })}
              </span>
            )}
            <p>
              {columns.map(({ locale, t }) => (
                <span key={locale} lang={locale} className="a4-signer">
                  {t(key, { name })}
                </span>
              ))}
            </p>
          </div>
        )
      })}
    </section>
  )
}
