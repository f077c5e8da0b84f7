import { useEffect, useRef, useState } from 'react'

/** A pause in typing, after which somebody may want to hear what came of it. */
const pauseMs = 600

/** The text after it has stayed the same for a while; empty as long as it has never changed. */
export const useSettled = (text: string): string => {
  const first = useRef(text)
  const [settled, setSettled] = useState('')
  useEffect(() => {
    if (text === first.current && settled === '') return
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text, settled])
  return settled
}
