import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SetupFailure } from './failure.mjs'
import { say } from './progress.mjs'

const pause = 200
const patience = 30 * 60_000
const beat = 10_000

/**
 * Does ACTION while no other process holds the lock FILE. A lock whose process is gone was left by
 * an interrupted run and is taken over.
 */
export async function withLock(file, action) {
  await mkdir(dirname(file), { recursive: true })
  await takeLock(file)
  try {
    return await action()
  } finally {
    await rm(file, { force: true })
  }
}

async function takeLock(file) {
  const mine = `${file}.${process.pid}`
  const begun = Date.now()
  let nextWord = begun
  await writeFile(mine, String(process.pid))
  try {
    while (!(await linkedTo(mine, file))) {
      const holder = await readHolder(file)
      if (holder !== null && !isAlive(holder)) {
        await removeStaleLock(file, holder)
        continue
      }
      if (Date.now() - begun > patience)
        throw new SetupFailure(
          `Process ${holder} has held ${file} for half an hour: end it, or delete the file.`,
        )
      if (holder !== null && Date.now() >= nextWord) {
        say(`• Waiting for another set-up (process ${holder}) …`)
        nextWord = Date.now() + beat
      }
      await wait(pause)
    }
  } finally {
    await rm(mine, { force: true })
  }
}

/** A link, unlike a new file, has its content from its first moment. */
async function linkedTo(source, file) {
  try {
    await link(source, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    if (error.code === 'EPERM' || error.code === 'ENOTSUP') return copiedTo(file)
    throw error
  }
}

/** For file systems without links. */
async function copiedTo(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

async function readHolder(file) {
  try {
    const holder = Number.parseInt(await readFile(file, 'utf8'), 10)
    return Number.isInteger(holder) ? holder : null
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** True unless the operating system knows no process of that number. */
export function isAlive(processId) {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function removeStaleLock(file, holder) {
  const aside = `${file}.stale.${process.pid}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  // Between reading and renaming somebody else may have taken the lock over: then it is given back.
  if ((await readHolder(aside)) !== holder) await linkedTo(aside, file)
  await rm(aside, { force: true })
}
