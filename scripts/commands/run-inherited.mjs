import { spawn } from 'node:child_process'
import { root } from '../setup/places.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program on this terminal and gives its exit status; signals reach it and wait for its end. */
export function runInherited(command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' })
    const passOn = (signal) => child.kill(signal)
    for (const signal of signals) process.on(signal, passOn)
    const end = () => signals.forEach((signal) => process.off(signal, passOn))
    child.on('error', (error) => {
      end()
      reject(error)
    })
    child.on('close', (status, signal) => {
      end()
      resolve(signal ? 1 : (status ?? 1))
    })
  })
}

/** Runs a program of `node_modules` given by its file, with the Node.js in use. */
export function runModule(file, args, options) {
  return runInherited(process.execPath, [`${root}/node_modules/${file}`, ...args], options)
}
