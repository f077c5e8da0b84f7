/**
 * Query strings, read so that nothing throws. Values are kept as they were written until it is known
 * what they are: commas join values, and inside a value they are percent-encoded.
 */

/** A value as it was meant; as it was written where it cannot be decoded. */
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** The parameters of an address with their values as written, in order. */
export type Query = readonly { readonly name: string; readonly raw: string }[]

/** The parameters of a query string, with or without its question mark; those without a value are left out. */
export const toQuery = (search: string): Query =>
  search
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => ({
      name: decode(pair.split('=', 1)[0] ?? ''),
      raw: pair.slice(pair.indexOf('=') + 1 || pair.length),
    }))
    .filter(({ raw }) => raw !== '')

/** The values of one parameter as they were written, in order, however often it is repeated. */
const rawValues = (query: Query, parameter: string): readonly string[] =>
  query.filter(({ name }) => name === parameter).map(({ raw }) => raw)

/** What a value of the address names; null if nothing. */
export type Resolve<Named> = (value: string) => Named | null

/** What the values of a parameter name, and those that name nothing, as `parameter: value`. */
export type Sieved<Named> = {
  readonly found: readonly Named[]
  readonly ignored: readonly string[]
}

const sieve = <Named>(
  parameter: string,
  values: readonly string[],
  resolve: Resolve<Named>,
): Sieved<Named> => ({
  found: values.flatMap((value) => resolve(value) ?? []),
  ignored: values.flatMap((value) => (resolve(value) === null ? `${parameter}: ${value}` : [])),
})

/** The values of a parameter that holds a list. One that names nothing is taken for a list if it has a comma. */
export const readList = <Named>(
  query: Query,
  parameter: string,
  resolve: Resolve<Named>,
): Sieved<Named> => {
  const values = rawValues(query, parameter)
    .flatMap((list) => list.split(','))
    .map(decode)
    .flatMap((value) => (resolve(value) === null ? value.split(',') : [value]))
    .filter((value) => value !== '')
  return sieve(parameter, values, resolve)
}

/** The values of a parameter that holds one; of several, the first that is found counts. */
export const readOne = <Named>(
  query: Query,
  parameter: string,
  resolve: Resolve<Named>,
): Sieved<Named> => sieve(parameter, rawValues(query, parameter).map(decode), resolve)

/** The same for a parameter whose notation tells encoded characters from plain ones. */
export const readRaw = <Named>(
  query: Query,
  parameter: string,
  resolve: (raw: string, decoded: string) => Named | null,
): Sieved<Named> => {
  const read = rawValues(query, parameter).map((raw) => ({
    decoded: decode(raw),
    named: resolve(raw, decode(raw)),
  }))
  return {
    found: read.flatMap(({ named }) => named ?? []),
    ignored: read.flatMap(({ decoded, named }) =>
      named === null ? `${parameter}: ${decoded}` : [],
    ),
  }
}

/** A value with every character of the notation encoded; the tilde too, which sets off a passage. */
export const encode = (value: string): string => encodeURIComponent(value).replaceAll('~', '%7E')
