/**
 * Our side of the frame: tells the page around it how high it is and what is shown, and does what that
 * page asks for. What it tells is what anybody may know: the view, and never anything of the reader.
 */
import { watchHeight } from './height-watch.ts'
import type { Greeting, Size, Teller } from './parents.ts'
import { greetingIn, tellersAtFirst } from './parents.ts'
import type { Command, ErrorCode, PartialState, Report, SelectionKind } from './protocol.ts'
import { readCommand, toMessage } from './protocol.ts'

/** What a guest has to know of what is shown, and can ask of it. */
export type Shown = {
  about: () => { title: string; lang: string; version: string }
  state: () => PartialState
  /** Address of the same view in a window of its own. */
  url: () => string
  selection: () => { kind: SelectionKind; key: string; title: string; url: string } | null
  /** Does what changes the view; false where it names something that does not exist. */
  obey: (command: Extract<Command, { type: 'set' | 'select' | 'theme' }>) => boolean
}

export type GuestOptions = {
  win: Window
  /** Its height is the height of the frame. */
  element: Element
  /** Whether the frame keeps its height, and none is told. */
  isFixed: boolean
  id: string | null
  /** The only origin that is obeyed; null for any. */
  origin: string | null
  shown: Shown
}

export type Guest = {
  /** What is shown is drawn. */
  begin: () => void
  /** The view has changed. */
  noteView: () => void
  /** So has the choice. */
  noteSelection: () => void
}

const capabilities = ['height', 'state', 'select', 'scroll', 'link', 'set', 'theme'] as const

/** Commands within a second; more are let pass. */
const mostCommands = 20
const stateMs = 100

/** Counts what comes within a second. */
const createGate = () => {
  let times: readonly number[] = []
  return (): boolean => {
    const now = performance.now()
    times = times.filter((at) => now - at < 1000)
    if (times.length >= mostCommands) return false
    times = [...times, now]
    return true
  }
}

/** How high the page is; empty where nobody is told. `EmbedApp.css` holds the page to it. */
const keepHeight = (win: Window, height: string): void =>
  win.document.documentElement.style.setProperty('--told', height)

/**
 * Chrome fits the frame by itself where both pages allow it; asked without that, it throws. It lays the
 * page out at the width that the frame began with, whatever it is now, so the page keeps the height of now.
 */
const requestResize = (win: Window & { requestResize?: () => void }, { height }: Size): void => {
  keepHeight(win, `${height}px`)
  try {
    win.requestResize?.()
  } catch {
    // The page around ours does not want it.
  }
}

/** Everybody who listens for the height. */
const createTellers = (win: Window, post: (message: unknown) => void) => {
  const { href, search, hash } = win.location
  const tellers = new Map<string, { teller: Teller; isFirst: boolean }>()
  tellersAtFirst({ href, search, hash, name: win.name }).forEach((teller, at) =>
    tellers.set(String(at), { teller, isFirst: true }),
  )
  return {
    // Who greets again and again has been told the first height, and waits for a later one.
    add: (script: string, teller: Teller): void => {
      if (!tellers.has(script)) tellers.set(script, { teller, isFirst: true })
    },
    tell: (size: Size): void => {
      for (const each of tellers.values()) {
        post(each.teller(size, each.isFirst))
        each.isFirst = false
      }
    },
  }
}

/** Px from the top of the frame's page to what is to be seen; null where the frame itself can show it. */
const topOf = (target: EventTarget | null, win: Window): number | null => {
  const { scrollHeight } = win.document.documentElement
  if (!(target instanceof Element) || scrollHeight > win.innerHeight + 1) return null
  return Math.max(0, Math.round(target.getBoundingClientRect().top))
}

/** Says things to the page around ours. */
const createVoice = (win: Window, { id, shown }: GuestOptions) => {
  // Who is around ours is not known, and may have no origin.
  const post = (message: unknown): void => win.parent.postMessage(message, '*')
  const report = (each: Report): void => post(toMessage(each, id))
  return {
    post,
    report,
    tellReady: () => report({ type: 'ready', ...shown.about(), capabilities, url: shown.url() }),
    tellState: () => report({ type: 'state', state: shown.state(), url: shown.url() }),
    tellSelection: (): void => {
      const { kind = null, key = null, title = null, url = shown.url() } = shown.selection() ?? {}
      report({ type: 'select', kind, key, title, url })
    },
    tellFault: (code: ErrorCode, message: string) => report({ type: 'error', code, message }),
  }
}

type Voice = ReturnType<typeof createVoice>

type Tellers = ReturnType<typeof createTellers>

/** Tells the height to all who listen. */
const createHeight = ({ win, element }: GuestOptions, voice: Voice, tellers: Tellers) =>
  watchHeight({
    win,
    element,
    tell: (size) => {
      requestResize(win, size)
      voice.report({ type: 'height', ...size })
      tellers.tell(size)
    },
    onLoop: () => {
      keepHeight(win, '')
      voice.tellFault('loop', 'The frame grows with itself.')
    },
  })

/** Does what the page around ours asks for. */
const createHand = ({ shown }: GuestOptions, voice: Voice, repeat: () => void) => {
  const obey = (command: Command): void => {
    if (command.type === 'hello') {
      voice.tellReady()
      repeat()
    } else if (command.type === 'get') voice.tellState()
    else if (!shown.obey(command)) {
      voice.tellFault('unknown-value', `"${command.type}" names something that is not here.`)
    }
  }
  return (command: Command | 'bad'): void => {
    if (command === 'bad')
      voice.tellFault('bad-command', 'The message is not as its type wants it.')
    else obey(command)
  }
}

type Heard = { greeting: Greeting } | { command: Command | 'bad' }

/** Hears the page around ours, and nobody else; no more than it could mean. */
const createEar = ({ win, origin, isFixed }: GuestOptions, take: (heard: Heard) => void) => {
  const isAllowed = createGate()
  const understand = ({ data, origin: from }: MessageEvent<unknown>): Heard | null => {
    const greeting = isFixed ? null : greetingIn(data)
    if (greeting) return { greeting }
    const command = origin === null || from === origin ? readCommand(data) : null
    return command === null ? null : { command }
  }
  return (event: MessageEvent<unknown>): void => {
    const heard = event.source === win.parent ? understand(event) : null
    if (heard && isAllowed()) take(heard)
  }
}

/** Asks the page around ours to scroll to what the reader is led to, once the frame has room for it. */
const followReveals = (win: Window, { report }: Voice): void => {
  const say = (target: EventTarget | null): boolean => {
    const top = win.navigator.userActivation.isActive ? topOf(target, win) : null
    if (top !== null) report({ type: 'scroll', top })
    return top !== null
  }
  let waiting = new AbortController()
  win.document.addEventListener('reveal', ({ target }) => {
    waiting.abort()
    waiting = new AbortController()
    const options = { once: true, signal: waiting.signal }
    // What has just come back may need a taller frame, for which the page around ours takes a moment.
    if (!say(target)) win.addEventListener('resize', () => say(target), options)
  })
}

/** Hands on what only the page around ours can do, and what did not come. */
const followEvents = ({ win, isFixed }: GuestOptions, voice: Voice): void => {
  const { report, tellFault } = voice
  if (!isFixed) followReveals(win, voice)
  win.document.addEventListener('blocked-link', (event) => {
    if (event instanceof CustomEvent) report({ type: 'link', url: String(event.detail) })
  })
  win.document.addEventListener('part-missing', () =>
    tellFault('not-loaded', 'A part of the frame did not come.'),
  )
}

const speak = (options: GuestOptions, tellers: Tellers, voice: Voice) => {
  const { win, isFixed } = options
  const height = isFixed ? null : createHeight(options, voice, tellers)
  // After what is drawn; off screen only timers run.
  const look = (): void => void (height && win.setTimeout(height.look))
  const repeat = (): void => height?.repeat()
  voice.tellReady()
  look()
  return { look, repeat, obey: createHand(options, voice, repeat) }
}

const alone: Guest = { begin: () => {}, noteView: () => {}, noteSelection: () => {} }

/**
 * Listens from now on, where there is a page around ours, and speaks from `begin` on; what was said before
 * is then obeyed. The functions of a page without one around it do nothing.
 */
export const createGuest = (options: GuestOptions): Guest => {
  const { win } = options
  if (win.parent === win) return alone
  const voice = createVoice(win, options)
  const tellers = createTellers(win, voice.post)
  const early: (Command | 'bad')[] = []
  let speech: ReturnType<typeof speak> | null = null
  let waiting: number | undefined
  const take = (heard: Heard): void => {
    if ('greeting' in heard) {
      tellers.add(heard.greeting.script, heard.greeting.teller)
      speech?.repeat()
    } else if (speech) speech.obey(heard.command)
    else early.push(heard.command)
  }
  followEvents(options, voice)
  win.addEventListener('message', createEar(options, take))
  return {
    begin: () => {
      speech = speak(options, tellers, voice)
      early.forEach(speech.obey)
    },
    noteView: () => {
      win.clearTimeout(waiting)
      waiting = win.setTimeout(voice.tellState, stateMs)
      speech?.look()
    },
    noteSelection: voice.tellSelection,
  }
}
