import { fail, ok, type Result } from '../../domain/result'
import { ask, type WindowFailure } from '../api'
import { readImagePlace, type ImagePlace } from './read-image-place'

/** A picture as the window shows it. */
export interface ShownAsset {
  /** A `blob:` address. */
  readonly address: string
  /** In pixels, as it is shown. */
  readonly width: number
  readonly height: number
  /** Where its original says that it was taken. */
  readonly place: ImagePlace | null
}

type Shown = Result<ShownAsset, WindowFailure>

/** How many pictures stay at hand; each is at most a few hundred kilobytes, for large ones are shown scaled down. */
const kept = 120
/** How many are fetched and decoded at once, so that twenty large ones never hold up a key. */
const atOnce = 2
/** The widest that the text is, at 200 % zoom. */
const widest = 1344
/** Pictures of more pixels than this are scaled down before they are shown. */
const manyPixels = 2_500_000

const shown = new Map<string, Promise<Shown>>()
const waiting: (() => void)[] = []
let running = 0

/** The picture with this hash, fetched once. The store keeps the original; what is shown may be a smaller copy. */
export function showAsset(asset: string): Promise<Shown> {
  const known = shown.get(asset)
  if (known !== undefined) {
    // Moved to the end: what was not looked at for longest is given up first.
    shown.delete(asset)
    shown.set(asset, known)
    return known
  }
  const loading = inTurn(() => load(asset)).then((loaded) => {
    if (!loaded.ok) shown.delete(asset)
    return loaded
  })
  shown.set(asset, loading)
  giveUpOldest()
  return loading
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

async function load(asset: string): Promise<Shown> {
  const read = await ask('readAsset', { asset })
  if (!read.ok) return read
  const { bytes, mediaType } = read.value
  const original = new Blob([bytes], { type: mediaType })
  try {
    const place = await readImagePlace(bytes.slice().buffer)
    return ok({ ...(await prepare(original, read.value)), place })
  } catch {
    // createImageBitmap tells of a picture that it cannot decode by rejecting.
    return fail({ code: 'imageDamaged' })
  }
}

async function prepare(
  original: Blob,
  {
    mediaType,
    width,
    height,
  }: { readonly mediaType: string; readonly width: number; readonly height: number },
): Promise<Omit<ShownAsset, 'place'>> {
  // A scaled copy of an animation would stand still.
  if (mediaType === 'image/gif' || width * height <= manyPixels)
    return { address: URL.createObjectURL(original), width, height }
  // Decoded and scaled away from the thread that types.
  const picture = await createImageBitmap(original, {
    resizeWidth: Math.min(width, widest),
    resizeQuality: 'high',
  })
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
  const copy = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 })
  return { address: URL.createObjectURL(copy), width: canvas.width, height: canvas.height }
}

/** An address that is given up stays good for pictures that are on the screen already. */
function giveUpOldest(): void {
  if (shown.size <= kept) return
  const [oldest] = shown.entries()
  if (oldest === undefined) return
  shown.delete(oldest[0])
  void oldest[1].then((loaded) => {
    if (loaded.ok) URL.revokeObjectURL(loaded.value.address)
  })
}
