import type { ReactNode } from 'react'

export type Choice<Value extends string> = {
  value: Value
  label: string
  /** Green and amber belong to SIM and NÃO; everything else is neutral. */
  tone?: 'yes' | 'no' | 'neutral'
}

export type ChoiceGroupProps<Value extends string> = {
  /** The group's accessible name. */
  legend: ReactNode
  legendHidden?: boolean
  /** Unique within the page: radios of one group share it. */
  name: string
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  describedBy?: string
  /** For moving focus to the group: the id of its first radio. */
  firstId?: string
}

const tones = {
  neutral: 'has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-strong',
  yes: 'has-checked:border-yes has-checked:bg-yes-soft has-checked:text-yes',
  no: 'has-checked:border-no has-checked:bg-no-soft has-checked:text-no',
}

/** One choice of a few: native radios drawn as a row of segments. */
export function ChoiceGroup<Value extends string>({
  legend,
  legendHidden = false,
  name,
  choices,
  value,
  onChange,
  describedBy,
  firstId,
}: ChoiceGroupProps<Value>) {
  return (
    <fieldset aria-describedby={describedBy} className="min-w-0 font-sans">
      <legend className={legendHidden ? 'sr-only' : 'mb-2 text-base'}>{legend}</legend>
      <div className="flex flex-wrap gap-1.5 sm:gap-2">
        {choices.map((choice, index) => (
          <label
            key={choice.value}
            className={`flex min-h-11 cursor-pointer items-center gap-1.5 rounded-sm border border-edge px-2.5 text-base has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent sm:gap-2 sm:px-3.5 ${tones[choice.tone ?? 'neutral']}`}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              className="size-4 accent-current"
              {...(index === 0 && firstId !== undefined && { id: firstId })}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
