import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useTranslations } from 'use-intl'
import { type Weighed, weighed, type Weights, weightSteps } from '#shared/matching/order.ts'
import { Button } from '#client/ui/button.tsx'
import { Section } from '#client/ui/section.tsx'

const WeightRadios = ({
  what,
  weights,
  normal,
  onChange,
}: {
  what: Weighed
  weights: Weights
  normal: Weights
  onChange: (weights: Weights) => void
}) => {
  const t = useTranslations('matching.weights')
  return (
    <RadioGroup
      className="weight"
      orientation="horizontal"
      value={weights[what]}
      onChange={(chosen) => {
        const step = weightSteps.find((one) => one === chosen)
        if (step) onChange({ ...weights, [what]: step })
      }}
    >
      <Label>{t(what)}</Label>
      <span className="weight-track">
        {weightSteps.map((step) => (
          <Radio
            key={step}
            value={step}
            className="weight-stop"
            data-normal={step === normal[what] ? '' : undefined}
          >
            <span className="only-heard">
              {step === normal[what] ? t('normally', { step: t(`step.${step}`) }) : t(`step.${step}`)}
            </span>
          </Radio>
        ))}
      </span>
      <span className="steps-word" aria-hidden>
        {t(`step.${weights[what]}`)}
      </span>
    </RadioGroup>
  )
}

/** How much four things count, in named steps: real radios, so arrows move them and a screen reader names them. */
export const WeightChoice = ({
  weights,
  normal,
  onChange,
}: {
  weights: Weights
  /** What counts in this programme when nobody says otherwise. */
  normal: Weights
  onChange: (weights: Weights) => void
}) => {
  const t = useTranslations('matching.weights')
  const isNormal = weighed.every((what) => weights[what] === normal[what])
  return (
    <Section
      title={t('title')}
      aside={
        isNormal ? (
          t('isNormal')
        ) : (
          <Button look="text" size="small" onClick={() => onChange(normal)}>
            {t('reset')}
          </Button>
        )
      }
    >
      {weighed.map((what) => (
        <WeightRadios key={what} what={what} weights={weights} normal={normal} onChange={onChange} />
      ))}
      <p className="matching-note">{t('note')}</p>
    </Section>
  )
}
