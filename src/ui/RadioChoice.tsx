import { useId } from 'react'
import './RadioChoice.css'

export type RadioChoiceProps<Value extends string> = {
  /** What is chosen. */
  legend: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChoose: (value: Value) => void
}

/** One of a few, each to be seen at once. */
export const RadioChoice = <Value extends string>({
  legend,
  options,
  value: chosen,
  onChoose,
}: RadioChoiceProps<Value>) => {
  const name = useId()
  return (
    <fieldset className="radio-choice">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
