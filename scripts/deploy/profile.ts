/** The profile of ask-cli's that a deployment goes by, of its options and surroundings. */
export function profileOf(theirs: readonly string[], { ASK_DEFAULT_PROFILE: named }: NodeJS.ProcessEnv): string {
  const at = theirs.findIndex((option) => option === '--profile' || option === '-p');
  return theirs[at + 1 || theirs.length] ?? (named || 'default');
}

/** Whether ask-cli's own file (`~/.ask/cli_config`) knows a profile, signed in. */
export function knowsProfile(file: string, profile: string): boolean {
  try {
    const { profiles } = JSON.parse(file) as { profiles?: Readonly<Record<string, { token?: unknown } | undefined>> };
    return profiles?.[profile]?.token !== undefined;
  } catch {
    return false;
  }
}
