import { describe, expect, it } from 'vitest'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'

describe('loadArticle', () => {
  it('brings the text that the passages of the corpus point into', async () => {
    for (const { id, length } of corpus.articles) {
      const article = await loadArticle(id)
      expect(article.id).toBe(id)
      expect(article.text).toHaveLength(length)
      const here = corpus.statements
        .flatMap(({ renderings }) => renderings)
        .filter((rendering) => rendering.article === id)
      for (const { start, end, exact } of here.flatMap(({ passages }) => passages)) {
        expect(article.text.slice(start, end)).toBe(exact)
      }
    }
  })

  it('rejects for an article that the corpus does not have', async () => {
    await expect(loadArticle('nowhere')).rejects.toThrow('There is no article "nowhere"')
    await expect(loadArticle('toString')).rejects.toThrow('There is no article "toString"')
  })
})
