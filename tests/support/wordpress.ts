/** What WordPress does with the code of a site that it does not know: a port of `wp_filter_oembed_result`. */

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
}

/** Whether `wp_kses` would leave the code as it is: no other element, and no other attribute. */
const isClean = (html: string): boolean =>
  [...html.matchAll(/<(\w+)((?:\s+[\w-]+="[^"]*")*)\s*>/g)].every(([, tag = '', attributes = '']) =>
    [...attributes.matchAll(/([\w-]+)="[^"]*"/g)].every(([, name = '']) =>
      allowed[tag]?.includes(name),
    ),
  ) && !/<(?!\/?(a|blockquote|iframe)[\s>])/.test(html)

/** The code as it is put into a post; null where WordPress puts in nothing. */
export const filterByWordPress = (html: string, secret: string): string | null => {
  if (!isClean(html)) return null
  const [, quotation = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? []
  if (frame === undefined) return null
  const [source, , address = ''] = / src=(["'])(.*?)\1/.exec(frame) ?? []
  if (source === undefined) return null
  const hidden = quotation === '' ? '' : ' style="position: absolute; visibility: hidden;"'
  return `${quotation}${frame}`
    .replace(source, ` src="${address}#?secret=${secret}" data-secret="${secret}"`)
    .replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)
    .replace(
      '<iframe',
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
    )
}

/** What `wp-embed.js` does with the frames of a post, from its published source. */
export const wordPressScript = `
  addEventListener('message', function (e) {
    var data = e.data
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
    var frames = document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')
    var quotations = document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')
    for (var i = 0; i < quotations.length; i++) quotations[i].style.display = 'none'
    for (i = 0; i < frames.length; i++) {
      if (e.source !== frames[i].contentWindow) continue
      frames[i].removeAttribute('style')
      if (data.message === 'height') {
        var height = parseInt(data.value, 10)
        frames[i].height = height > 1000 ? 1000 : ~~height < 200 ? 200 : height
      }
    }
  })
  addEventListener('load', function () {
    document.querySelectorAll('iframe.wp-embedded-content').forEach(function (frame) {
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.getAttribute('data-secret') }, '*')
    })
  })`
