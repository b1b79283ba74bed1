import { zodResolver } from '@hookform/resolvers/zod'
import { type FieldValues, useForm, type UseFormProps } from 'react-hook-form'
import type { z } from 'zod'

/**
 * A form on the same schema as the procedure it is sent to. It is checked when it is sent, and after that when a changed
 * field is left; never while somebody types. Import it only from a page that is loaded on use: it brings the form library
 * and zod along.
 */
export const useZodForm = <Input extends FieldValues, Output>(
  schema: z.ZodType<Output, Input>,
  options: Omit<UseFormProps<Input, unknown, Output>, 'resolver' | 'mode' | 'reValidateMode'> = {},
) =>
  useForm<Input, unknown, Output>({
    ...options,
    resolver: zodResolver(schema),
    mode: 'onSubmit',
    reValidateMode: 'onBlur',
  })
