import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { makesPictures, takenPictures } from './guide-pictures'

const guide = resolve(import.meta.dirname, '..', 'docs', 'guide', 'images')

/** Puts the pictures that were taken into the guide; Playwright calls this behind the last test. */
export default function keepPictures(): void {
  if (!makesPictures || !existsSync(takenPictures)) return
  for (const name of readdirSync(takenPictures))
    copyFileSync(resolve(takenPictures, name), resolve(guide, name))
  rmSync(takenPictures, { recursive: true })
}
