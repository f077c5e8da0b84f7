/** The file of a page: what the bundler made of index.html, filled with what was rendered. */
import { escapeHtml } from '#export/html-text.ts'
import { direction } from '#words/language.ts'
import { contentPolicy } from './content-policy.ts'
import type { PageWords } from './page-words.ts'

export type Page = PageWords & {
  /** Where the root of the site is, seen from the page; ends with a slash. */
  root: string
  /** The view that the page begins with, as a query without the question mark. */
  state: string
  /** Further elements of the head. */
  head: string
  /** What React rendered. */
  html: string
}

type Filling = readonly [place: RegExp, put: string]

const fillings = ({ root, state, title, description, head, html }: Page): readonly Filling[] => [
  [/(?<=<html)(?= )/, ` data-root="${root}" data-state="${escapeHtml(state)}" dir="${direction}"`],
  // First of all: it holds for what stands behind it.
  [
    /(?<=<meta charset="utf-8" \/>)/,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`,
  ],
  [/(?<=<title>)[^<]*(?=<\/title>)/, escapeHtml(title)],
  [/(?<=<meta name="description" content=")[^"]*(?=")/, escapeHtml(description)],
  [/(?=<\/head>)/, head],
  [/(?<=<div id="root">)(?=<\/div>)/, html],
]

const fill = (html: string, [place, put]: Filling): string => {
  if (!place.test(html)) throw new Error(`index.html has no ${place} to be filled.`)
  return html.replace(place, () => put)
}

/**
 * The page as a file, its scripts and style sheets found from where it lies. Throws where the page of
 * the bundler lacks a place that has to be filled.
 */
export const fillPage = (bundled: string, page: Page): string =>
  fillings(page).reduce(
    fill,
    bundled.replaceAll('="./', () => `="${page.root}`),
  )
