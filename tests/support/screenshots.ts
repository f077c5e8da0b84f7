/** `npm run screenshots -- FOLDER`: the whole page in all widths and both themes, to look at. */
import { join } from 'node:path'
import { takePictures } from './photograph.ts'

const folder = process.argv[3] ?? 'node_modules/.cache/screenshots'
const widths = [375, 768, 1280, 1920]
const schemes = ['light', 'dark'] as const

await takePictures(
  widths.flatMap((width) =>
    schemes.map((colorScheme) => ({
      width,
      height: 900,
      colorScheme,
      fullPage: true,
      file: join(folder, `${width}-${colorScheme}.png`),
    })),
  ),
)
