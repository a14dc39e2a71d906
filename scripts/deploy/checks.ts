/** Steps of a script of package.json, the scripts that it calls as their own steps, so that the one that fails has a name. */
export function stepsOf(scripts: Readonly<Record<string, string>>, name: string): readonly (readonly string[])[] {
  return (scripts[name] ?? '').split(' && ').flatMap((step) => {
    const words = step.split(' ').filter((word) => word !== '');
    const called = /^npm (?:run (?:--silent )?)?([\w:-]+)$/.exec(step)?.[1];
    return called && scripts[called]?.includes(' && ') ? stepsOf(scripts, called) : [words];
  });
}
