import {
  CalendarCheck,
  Check,
  DoorOpen,
  GraduationCap,
  type LucideIcon,
  Pause,
  ShieldCheck,
  UserPlus,
} from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Tag, type Tone } from '#client/ui/tag.tsx'
import type { VolunteerStage } from '#shared/volunteers.ts'

export const stageIcons: Record<VolunteerStage, LucideIcon> = {
  applied: UserPlus,
  interview: CalendarCheck,
  screening: ShieldCheck,
  training: GraduationCap,
  available: Check,
  paused: Pause,
  left: DoorOpen,
}

const tones: Partial<Record<VolunteerStage, Tone>> = { available: 'good', applied: 'info' }

/** The stage of a volunteer as word, mark and colour. */
export const StageTag = ({ stage }: { stage: VolunteerStage }) => {
  const t = useTranslations('volunteers.stage')
  return (
    <Tag tone={tones[stage] ?? 'plain'} icon={stageIcons[stage]}>
      {t(stage)}
    </Tag>
  )
}
