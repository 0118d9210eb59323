/** The value below which this share of the sorted times lies. */
export const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

export const sorted = (times) => [...times].sort((a, b) => a - b)

/** One line: what was timed, its median and 95th percentile in milliseconds, and the medians' ratio to a baseline. */
export function line(what, times, baseline = null) {
  const own = sorted(times)
  const ratio =
    baseline === null ? '' : `  ×${(at(own, 0.5) / at(sorted(baseline), 0.5)).toFixed(2)} of the baseline`
  const figures = [at(own, 0.5), at(own, 0.95)].map((time) => time.toFixed(1).padStart(7))
  return `${what.padEnd(52)} p50 ${figures[0]} ms  p95 ${figures[1]} ms${ratio}`
}
