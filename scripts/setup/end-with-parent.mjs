/*
 * Loaded into the Node.js programs that set-up starts: when set-up is killed they end too, instead of
 * writing on in folders that the next set-up is about to repair.
 */
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
