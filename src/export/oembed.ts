/**
 * What a site tells of a page to those who make an embed of its address (oembed.com, version 1.0). The code
 * has the one form that WordPress lets pass from sites it does not know: a quotation without attributes,
 * which it shows until the frame answers, and a frame.
 */
import { escapeHtml } from './html-text.ts'

export type OembedPage = {
  title: string
  /** Absolute addresses of the page, of the same view in a frame, and of its picture. */
  page: string
  frame: string
  picture: { address: string; width: number; height: number }
  provider: { name: string; address: string }
  /** Px. */
  height: number
}

/** A day: as long as may pass before it is asked for again. */
const keptSeconds = 86_400
/** Narrower than most columns; the frame itself takes what it gets. */
const width = 600

const printHtml = ({ title, page, frame, height }: OembedPage): string =>
  [
    `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></blockquote>`,
    `<iframe title="${escapeHtml(title)}" src="${escapeHtml(frame)}" width="100%" height="${height}" frameborder="0"></iframe>`,
  ].join('')

/** The page as an oEmbed response of the type "rich". */
export const toOembed = (page: OembedPage) => ({
  version: '1.0',
  type: 'rich',
  provider_name: page.provider.name,
  provider_url: page.provider.address,
  title: page.title,
  width,
  height: page.height,
  cache_age: keptSeconds,
  thumbnail_url: page.picture.address,
  thumbnail_width: page.picture.width,
  thumbnail_height: page.picture.height,
  html: printHtml(page),
})
