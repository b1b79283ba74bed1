import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { type Role, roles } from '#shared/roles.ts'

/** Which roles somebody has, with what each of them may. */
export const RoleChoice = ({
  chosen,
  onChange,
  isWrong,
}: {
  chosen: readonly Role[]
  onChange: (roles: Role[]) => void
  isWrong: boolean
}) => {
  const t = useTranslations('colleagues')
  return (
    <fieldset className="role-choice">
      <legend className="field-label">{t('roles')}</legend>
      {isWrong && (
        <span className="field-error" role="alert">
          <Icon of={CircleAlert} size="small" />
          {t('chooseRole')}
        </span>
      )}
      {roles.map((role) => (
        <div key={role} className="role-row">
          <Checkbox
            isSelected={chosen.includes(role)}
            onChange={(isOn) => onChange(roles.filter((one) => (one === role ? isOn : chosen.includes(one))))}
          >
            {t(`role.${role}`)}
          </Checkbox>
          <span className="role-text">{t(`roleText.${role}`)}</span>
        </div>
      ))}
    </fieldset>
  )
}
