/** What the compiler uses of `edtf`, which ships no types of its own. */
declare module 'edtf' {
  export type Parsed =
    | { type: 'Date'; values: number[]; unspecified?: number }
    | { type: 'Interval' | 'Set' | 'List'; values: unknown[]; earlier?: boolean; later?: boolean }
    | { type: 'Year' | 'Decade' | 'Century' | 'Season'; values: number[] }
  /** The syntax tree of an EDTF string; throws where it is none. */
  export function parse(text: string): Parsed
  /** An object whose bounds are milliseconds, ±Infinity where open and null where unknown. */
  export default function edtf(text: string): { min: number | null; max: number | null }
}
