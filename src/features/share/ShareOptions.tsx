import { facets } from '#model/filter.ts'
import type { Facet } from '#model/filter.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import type { FrameOptions } from '#store/frame-options.ts'
import type { Part } from '#store/view.ts'
import { RadioChoice } from '#ui/RadioChoice.tsx'
import * as words from '#words/share-panel.ts'
import type { Choices } from './shared-view.ts'

const parts: readonly { value: Part; label: string }[] = [
  { value: 'all', label: words.parts.all },
  { value: 'timeline', label: words.parts.timeline },
  { value: 'account', label: words.parts.account },
]
const card = { value: 'card', label: words.parts.card } as const

const themes = [
  { value: 'auto', label: words.colours.auto },
  { value: 'light', label: words.colours.light },
  { value: 'dark', label: words.colours.dark },
] as const
const filterBars = [
  { value: 'compact', label: words.filterBar.compact },
  { value: 'full', label: words.filterBar.full },
  { value: 'none', label: words.filterBar.none },
] as const
const heights = [
  { value: 'auto', label: words.height.auto },
  { value: 'fixed', label: words.height.fixed },
] as const

const selectFilter = ({ filter }: Explorer) => filter
const selectHasChoice = ({ selection }: Explorer): boolean => selection !== null

type CheckProps = {
  label: string
  isOn: boolean
  isDisabled?: boolean
  onChange: (isOn: boolean) => void
}

const Check = ({ label, isOn, isDisabled = false, onChange }: CheckProps) => (
  <label className="share-check">
    <input
      type="checkbox"
      checked={isOn}
      disabled={isDisabled}
      onChange={({ target }) => onChange(target.checked)}
    />{' '}
    {label}
  </label>
)

type NumberProps = {
  label: string
  value: number
  least: number
  most: number
  onChange: (value: number) => void
}

const NumberField = ({ label, value, least, most, onChange }: NumberProps) => (
  <label className="share-number">
    {label}{' '}
    <input
      type="number"
      min={least}
      max={most}
      value={value}
      onChange={({ target }) => {
        const typed = Math.round(Number(target.value))
        if (typed >= least && typed <= most) onChange(typed)
      }}
    />
  </label>
)

export type ShareOptionsProps = { choices: Choices; onChange: (choices: Choices) => void }

type LockProps = { lock: readonly Facet[]; onChange: (lock: readonly Facet[]) => void }

const LockChoice = ({ lock, onChange }: LockProps) => {
  const filter = useExplorer(selectFilter)
  const chosen = facets.filter((facet) => filter[facet].length > 0)
  if (chosen.length === 0) return null
  return (
    <fieldset className="share-lock">
      <legend>{words.lock.legend}</legend>
      {chosen.map((facet) => (
        <Check
          key={facet}
          label={words.lock[facet]}
          isOn={lock.includes(facet)}
          onChange={(isOn) =>
            onChange(facets.filter((each) => (each === facet ? isOn : lock.includes(each))))
          }
        />
      ))}
    </fieldset>
  )
}

type FrameProps = { options: FrameOptions; set: (change: Partial<FrameOptions>) => void }

/** Colours, ground and title. */
const LookChoices = ({ options, set }: FrameProps) => (
  <>
    <RadioChoice
      legend={words.colours.legend}
      options={themes}
      value={options.theme}
      onChoose={(theme) => set({ theme, ...(theme === 'auto' && { bg: 'solid' }) })}
    />
    <Check
      label={words.ground}
      isOn={options.bg === 'transparent'}
      isDisabled={options.theme === 'auto'}
      onChange={(isOn) => set({ bg: isOn ? 'transparent' : 'solid' })}
    />
    <Check label={words.titleAbove} isOn={options.header} onChange={(header) => set({ header })} />
  </>
)

type HeightProps = FrameProps & { fixedHeight: number; onFix: (height: number) => void }

const HeightChoice = ({ options, set, fixedHeight, onFix }: HeightProps) => (
  <>
    <RadioChoice
      legend={words.height.legend}
      options={heights}
      value={options.height}
      onChoose={(height) => set({ height })}
    />
    {options.height === 'fixed' && (
      <NumberField
        label={words.height.pixels}
        value={fixedHeight}
        least={200}
        most={4000}
        onChange={onFix}
      />
    )}
  </>
)

/** What the embed shows, and how it looks. */
export const ShareOptions = ({ choices, onChange }: ShareOptionsProps) => {
  const { part, options, fixedHeight } = choices
  const hasChoice = useExplorer(selectHasChoice)
  const set = (change: Partial<FrameOptions>): void =>
    onChange({ ...choices, options: { ...options, ...change } })
  return (
    <div className="share-options">
      <RadioChoice
        legend={words.parts.legend}
        options={hasChoice ? [...parts, card] : parts}
        value={part}
        onChoose={(value) => onChange({ ...choices, part: value })}
      />
      <LookChoices options={options} set={set} />
      <RadioChoice
        legend={words.filterBar.legend}
        options={filterBars}
        value={options.filters}
        onChoose={(filters) => set({ filters })}
      />
      <LockChoice lock={options.lock} onChange={(lock) => set({ lock })} />
      <HeightChoice
        options={options}
        set={set}
        fixedHeight={fixedHeight}
        onFix={(height) => onChange({ ...choices, fixedHeight: height })}
      />
      <NumberField
        label={words.limit}
        value={options.limit}
        least={1}
        most={1000}
        onChange={(limit) => set({ limit })}
      />
    </div>
  )
}
