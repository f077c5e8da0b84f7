import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { describe, expect, it } from 'vitest'
import { Late } from '#ui/Late.tsx'

const Part = ({ words }: { words: string }) => <p>{words}</p>

describe('Late', () => {
  it('shows something else until its part is there', async () => {
    const asked: ((part: ComponentType<{ words: string }>) => void)[] = []
    const load = () =>
      new Promise<ComponentType<{ words: string }>>((resolve) => void asked.push(resolve))
    render(<Late load={load} props={{ words: 'Here.' }} meanwhile={<p>Soon.</p>} />)
    expect(screen.getByText('Soon.')).toBeDefined()
    asked.forEach((answer) => answer(Part))
    expect(await screen.findByText('Here.')).toBeDefined()
    expect(screen.queryByText('Soon.')).toBeNull()
  })

  it('says that its part did not come, and asks again', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve(Part)]
    const load = () => answers.shift() ?? Promise.reject(new Error('asked too often'))
    render(<Late load={load} props={{ words: 'Here.' }} meanwhile={<p>Soon.</p>} />)
    expect((await screen.findByRole('alert')).textContent).toContain('did not load')
    expect(screen.getByText('Soon.')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Here.')).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
