const reason = 'Checked against the source: it stands as it is.'

/**
 * What is done about each finding, `{ number, finding, args, outcome }`: repaired with its first proposal,
 * else accepted with a reason. Last first, so that the numbers of those before stay what they are.
 */
export function planResolution(findings) {
  return findings
    .map((finding, index) => {
      const [proposal] = finding.proposals ?? []
      const isRepair = proposal !== undefined
      return {
        number: index + 1,
        finding,
        args: isRepair ? ['--repair'] : ['--accept', reason],
        outcome: isRepair ? `repaired: ${JSON.stringify(proposal)}` : 'accepted with a reason',
      }
    })
    .reverse()
}
