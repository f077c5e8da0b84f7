/** Finds what readers would read in source that is no catalogue: text in markup, and literals that look like sentences. */
import { parseSync } from 'vite'

/** Attributes and props whose text is never read by anybody. */
const silent =
  /^(aria-(?!label$|description$|valuetext$|roledescription$)|data-|on[A-Z]|className$|id$|key$|d$|sandbox$|media$|content$|type$|role$|lang$|href$|rel$|target$|viewBox$|points$|transform$|fill$|stroke$|markerEnd$|htmlFor$|method$)/

/** Attributes and props that are nothing but text. */
const spoken = /^(aria-label|aria-description|title|alt|placeholder|label|legend|heading)$/

/** Functions that are given selectors, names of events and the like. */
const technical =
  /^(querySelector(All)?|matches|matchMedia|closest|Error|getAttribute|setAttribute|addEventListener|getElementById)$/

type Node = { readonly type: string; readonly [field: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.flatMap(nodesIn) : isNode(value) ? [value] : []

/** Below these nothing is text: types, imports, and what is compared with. */
const isSilentNode = ({ type, source }: Node): boolean =>
  /^(TS(?!As|NonNull|Satisfies)|Import|ThrowStatement|BinaryExpression$)/.test(type) ||
  (type.startsWith('Export') && isNode(source))

const nameOf = (value: unknown): string => {
  if (!isNode(value)) return ''
  const { name, property } = value
  return typeof name === 'string' ? name : nameOf(property)
}

/** The parts of a node that may hold text. */
const partsOf = (node: Node): readonly Node[] => {
  if (isSilentNode(node)) return []
  if (node.type === 'JSXAttribute' && silent.test(nameOf(node['name']))) return []
  if (/^(Call|New)Expression$/.test(node.type) && technical.test(nameOf(node['callee']))) return []
  if (node.type === 'SwitchCase') return nodesIn(node['consequent'])
  if (node.type === 'Property') return nodesIn(node['value'])
  return Object.entries(node).flatMap(([field, value]) => (field === 'type' ? [] : nodesIn(value)))
}

/** The characters between two holes of a template; `nodesIn` gives its pieces. */
const cookedOf = ({ value }: Node): string =>
  typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''

const textOf = ({ type, value, quasis }: Node): string | null => {
  if (type === 'TemplateLiteral') {
    return nodesIn(quasis).map(cookedOf).join('…')
  }
  return (type === 'Literal' || type === 'JSXText') && typeof value === 'string' ? value : null
}

/** A name of the program, or several: "tell-joined tell-first", "quote-…", "input[type=text], select". */
const isTechnicalText = (text: string): boolean =>
  /^<|\[[\w-]+[\]=~|^$*]/.test(text) ||
  (text.split(/\s+/).every((part) => /^[a-z\d]*$|[-_.:#/=[\]()<>{}]/.test(part)) &&
    !/[a-z] [a-z]+ [a-z]/.test(text))

/** Whether a text outside of markup is one for readers: of several words, or of one with a capital. */
const looksWritten = (text: string): boolean =>
  /\p{L}[\p{L},.;:…]*\s|\s\p{L}|^\p{Lu}\p{Ll}/u.test(text) && !isTechnicalText(text)

type Found = { line: number; text: string }

/** Every text for readers in a file of source, with its line. Text in markup always counts. */
export function findLooseText(file: string, source: string): readonly Found[] {
  const found: Found[] = []
  const walk = (node: Node, isShown: boolean): void => {
    const text = textOf(node)
    const start = Number(node['start'])
    if (text !== null && /\p{L}/u.test(text) && (isShown || looksWritten(text))) {
      found.push({ line: source.slice(0, start).split('\n').length, text: text.trim() })
    }
    const isMarkup =
      /^JSX(Element|Fragment)$/.test(node.type) ||
      (node.type === 'JSXAttribute' && spoken.test(nameOf(node['name']))) ||
      (node.type === 'Property' && spoken.test(nameOf(node['key'])))
    for (const part of partsOf(node)) {
      const isExpression =
        /^(Conditional|Logical)Expression$|^JSXExpressionContainer$|^TemplateLiteral$/
      walk(part, isMarkup || (isShown && isExpression.test(node.type)))
    }
  }
  const { program } = parseSync(file, source)
  nodesIn(program).forEach((node) => walk(node, false))
  return found
}
