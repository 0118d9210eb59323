/** The channels of the shared folder. */
export const sharedFolderChannels = [
  ...(['chooseSharedFolder', 'readSharedFolder', 'shareRelease', 'stopSharing', 'bringInShared'] as const),
  ...(['meetShared', 'takeSharedLock', 'leaveShared', 'readBranch', 'settleBranch'] as const),
] as const

export type SharedFolderChannel = (typeof sharedFolderChannels)[number]
