type Props = { values: Record<string, string | string[] | undefined> }

export const HiddenValues = ({ values }: Props) => (
  <>
    {Object.entries(values).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => <input type="hidden" name={name} value={one} />),
    )}
  </>
)
