/** What a host adds to have its own buttons choose in a frame, and to hear what is chosen there. */
import '#ui/base.css'
import './examples.css'

type Loader = { send: (frame: HTMLIFrameElement, message: object) => void }

const host: Window & { visitTimeline?: Loader } = window
const frame = document.querySelector<HTMLIFrameElement>('.example-commanded')
const chosen = document.querySelector('.example-chosen')
const nothing = chosen?.textContent ?? ''

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-people]')) {
  const { people = '' } = button.dataset
  button.addEventListener('click', () => {
    const state = { people: people === '' ? [] : [people] }
    if (frame) host.visitTimeline?.send(frame, { type: 'set', state })
  })
}

frame?.addEventListener('visit-timeline:select', (event) => {
  if (!(event instanceof CustomEvent) || !chosen) return
  const { title } = Object(event.detail) as { title?: unknown }
  chosen.textContent = typeof title === 'string' ? title : nothing
})
