/**
 * Results are remembered for as long as the object they were computed from lives. The corpus and the
 * filter never change in place, so a new object is the only sign of change that is needed.
 */

/** `compute`, run once for each argument object: equal objects are told apart, so freeze before use. */
export const oncePer = <Subject extends object, Result>(
  compute: (subject: Subject) => Result,
): ((subject: Subject) => Result) => {
  const results = new WeakMap<Subject, { result: Result }>()
  return (subject) => {
    const known = results.get(subject)
    if (known) return known.result
    const result = compute(subject)
    results.set(subject, { result })
    return result
  }
}

/** `compute`, run once for each pair of argument objects. */
export const oncePerPair = <First extends object, Second extends object, Result>(
  compute: (first: First, second: Second) => Result,
): ((first: First, second: Second) => Result) => {
  const ofFirst = oncePer((first: First) => oncePer((second: Second) => compute(first, second)))
  return (first, second) => ofFirst(first)(second)
}

const nothing = {}

/** `compute`, run once for each three argument objects, the last of which may be null. */
export const oncePerThree = <
  First extends object,
  Second extends object,
  Third extends object,
  Result,
>(
  compute: (first: First, second: Second, third: Third | null) => Result,
): ((first: First, second: Second, third: Third | null) => Result) => {
  const ofTwo = oncePerPair((first: First, second: Second) =>
    oncePer((third: object) =>
      // What is not `nothing` came in as the third; no weak map keeps null itself.
      compute(first, second, third === nothing ? null : (third as Third)),
    ),
  )
  return (first, second, third) => ofTwo(first, second)(third ?? nothing)
}
