import { createFileRoute } from '@tanstack/react-router'
import { concerns } from '#shared/messages/nl/concerns.ts'
import { ConcernFilePage } from '#client/features/concerns/concern-file.tsx'
import { type ConcernDialogName, concernDialogs } from '#client/features/concerns/concern-types.ts'
import { WithMessages } from '#client/lib/intl.tsx'

const words = { concerns }

export const Route = createFileRoute('/_desk/signalen/$id')({
  validateSearch: (search: Record<string, unknown>): { doe?: ConcernDialogName } => {
    const doe = concernDialogs.find((name) => name === search.doe)
    return doe === undefined ? {} : { doe }
  },
  component: Concern,
})

function Concern() {
  const { id } = Route.useParams()
  const { doe } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <WithMessages of={words}>
      <ConcernFilePage
        key={id}
        concernId={id}
        dialog={doe}
        onDialog={(dialog) => void navigate({ search: dialog === undefined ? {} : { doe: dialog } })}
      />
    </WithMessages>
  )
}
