import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const enoughBytes = 2 * 1024 ** 3

/**
 * Where databases of tests lie: in memory where there is room, since every commit is synced and a disk makes the run many
 * times longer; else in the temporary folder.
 */
export const scratchFolder = (): string => {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize >= enoughBytes ? '/dev/shm' : tmpdir()
  } catch {
    return tmpdir()
  }
}
