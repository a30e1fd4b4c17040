// The life of a version of a prompt: it is written once, held beside the one in use, and put to work. Whether it may be put to work is
// decided here and nowhere else. Pure.

export const versionStatuses = ['in-use', 'was-in-use', 'new'] as const;
export type VersionStatus = (typeof versionStatuses)[number];

/** Why a version is not put to work. */
export type Blocked = 'in-use' | 'not-right' | 'not-compared' | 'second-person';

export type UseQuestion = {
  status: VersionStatus;
  /** It came with Koers and works wherever nothing else was put to work. */
  isShipped: boolean;
  /** It fits this release (check-version.ts). */
  isRight: boolean;
  /** A comparison with the version in use now was run to its end. */
  isCompared: boolean;
  writtenBy: string | null;
  personId: string;
  /** Who writes is not who puts to work. */
  fourEyes: boolean;
};

/**
 * Null: it may. Back to a version that has worked before, or to what ships, is one step and asks no comparison: what goes wrong must be
 * put right at once.
 */
export function blockedFrom({ status, isShipped, isRight, isCompared, writtenBy, personId, fourEyes }: UseQuestion): Blocked | null {
  if (status === 'in-use') return 'in-use';
  if (!isRight) return 'not-right';
  if (status === 'was-in-use' || isShipped) return null;
  if (!isCompared) return 'not-compared';
  return fourEyes && writtenBy === personId ? 'second-person' : null;
}
