/** The state of one mounted explorer: the corpus it shows and the slices, one for each noun. */
import type { Corpus } from '#model/corpus.ts'
import type { AddressSlice } from './address-slice.ts'
import type { FilterSlice } from './filter-slice.ts'
import type { LanesSlice } from './lanes-slice.ts'
import type { ReaderSlice } from './reader-slice.ts'
import type { SearchSlice } from './search-slice.ts'
import type { SelectionSlice } from './selection-slice.ts'
import type { ViewportSlice } from './viewport-slice.ts'

export type Explorer = {
  readonly corpus: Corpus
  /** Where the site's files are, seen from the page; ends with a slash. */
  readonly root: string
} & FilterSlice &
  SearchSlice &
  SelectionSlice &
  ReaderSlice &
  ViewportSlice &
  LanesSlice &
  AddressSlice
