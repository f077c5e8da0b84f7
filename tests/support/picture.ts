/** `npm run picture`: the picture of the README, made from the built site. */
import { takePictures } from './photograph.ts'

await takePictures([
  { width: 1280, height: 900, colorScheme: 'light', file: '.github/picture.png' },
])
