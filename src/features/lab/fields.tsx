/* The controls that decisions are made with: native ones, each with a line that says what it means. */
import { type ReactNode, useId } from 'react'
import './lab.css'

export type Option<Value extends string | number> = {
  value: Value
  label: string
  help?: ReactNode
}

export type RadioListProps<Value extends string | number> = {
  legend: ReactNode
  options: readonly Option<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  /** Side by side where there is room, for short choices. */
  isCompact?: boolean
}

const card = 'lab-choice'

export function RadioList<Value extends string | number>(props: RadioListProps<Value>) {
  const { legend, options, value, onChange, isCompact = false } = props
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className={isCompact ? 'flex flex-wrap gap-2' : 'grid grid-cols-1 gap-2'}>
        {options.map((option) => (
          <label key={option.value} className={card}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="mt-1 size-4 shrink-0 accent-current"
            />
            <Words {...option} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export type CheckProps = {
  label: string
  help?: ReactNode
  isChecked: boolean
  isDisabled?: boolean
  onChange: (isChecked: boolean) => void
}

export function Check({ label, help, isChecked, isDisabled = false, onChange }: CheckProps) {
  return (
    <label className={card}>
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-1 size-4 shrink-0 accent-current"
      />
      <Words label={label} help={help} />
    </label>
  )
}

function Words({ label, help }: { label: string; help?: ReactNode }) {
  return (
    <span className="min-w-0">
      <span className="leading-snug">{label}</span>
      {help !== undefined && <span className="block text-[0.9375rem] text-muted">{help}</span>}
    </span>
  )
}

export type CheckListProps = {
  legend: ReactNode
  /** What is wrong with what is chosen. */
  problem?: string | null
  children: ReactNode
}

export function CheckList({ legend, problem = null, children }: CheckListProps) {
  const id = useId()
  return (
    <fieldset
      className="min-w-0"
      aria-describedby={problem === null ? undefined : id}
      aria-invalid={problem === null ? undefined : true}
      tabIndex={-1}
    >
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">{children}</div>
      {problem !== null && <Problem id={id}>{problem}</Problem>}
    </fieldset>
  )
}

export type NumberFieldProps = {
  label: string
  help?: ReactNode
  value: number
  min: number
  max: number
  step: number
  /** NaN for a box that holds no number. */
  onChange: (value: number) => void
  problem?: string | null
}

/** The same number by slider and by box. */
export function NumberField(props: NumberFieldProps) {
  const { label, help, value, min, max, step, onChange, problem = null } = props
  const id = useId()
  const described = problem === null ? `${id}-ajuda` : `${id}-erro`
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={min}
          max={max}
          step="any"
          value={Number.isNaN(value) ? '' : value}
          aria-describedby={described}
          aria-invalid={problem !== null}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          className="min-h-11 w-28 rounded-sm border border-edge bg-raised px-3 text-base text-ink aria-invalid:border-2 aria-invalid:border-no"
        />
        <input
          type="range"
          aria-label={`${label}: deslizar`}
          min={min}
          max={max}
          step={step}
          value={Number.isNaN(value) ? min : value}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          className="h-11 min-w-0 flex-1 basis-40 accent-accent"
        />
      </div>
      {problem !== null && <Problem id={`${id}-erro`}>{problem}</Problem>}
      {help !== undefined && (
        <p id={`${id}-ajuda`} className="mt-1 text-[0.9375rem] text-muted">
          {help}
        </p>
      )}
    </div>
  )
}

function Problem({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} role="alert" className="mt-2 border-l-2 border-no pl-3 text-no">
      {children}
    </p>
  )
}
