/** Which heading of the account the reader has arrived at. */
import { useEffect, useState } from 'react'

// A line a third down from the top: what crosses it is what is being read.
const readingLine = '-33% 0px -66% 0px'

/** The id of the element that lies on the reading line, of those given; null until one does. */
export const useElementInView = (ids: readonly string[]): string | null => {
  const [inView, setInView] = useState<string | null>(null)
  const key = ids.join(' ')
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting)
        if (entered) setInView(entered.target.id)
      },
      { rootMargin: readingLine },
    )
    for (const id of key.split(' ')) {
      const element = document.getElementById(id)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [key])
  return inView
}
