export interface Option {
  value: string
  label: string
}

interface Props {
  name: string
  options: readonly Option[]
  chosen: string | undefined
}

/** One of a few, each as large as a thumb. */
export const Options = ({ name, options, chosen }: Props) => (
  <div class="options">
    {options.map(({ value, label }) => (
      <div class="option" key={value}>
        <label>
          <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
          <span>{label}</span>
        </label>
      </div>
    ))}
  </div>
)
