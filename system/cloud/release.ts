import { type Answer, type Call, json } from './loopback';

/** Languages of the package, by its files. */
const localesOf = (files: ReadonlyMap<string, Buffer>): readonly string[] =>
  [...files.keys()].flatMap((name) => /interactionModels\/custom\/([a-z]{2}-[A-Z]{2})\.json$/.exec(name)?.[1] ?? []);

const done = { status: 'SUCCEEDED' };

/**
 * What the store looks at: here only what is in the package, and that the locales that are asked for have a store page.
 * Amazon's own validations are many more.
 */
function validated({ body }: Call, files: ReadonlyMap<string, Buffer>): unknown {
  const { locales } = JSON.parse(body.toString()) as { locales: readonly string[] };
  const { manifest } = JSON.parse(String(files.get('skill.json'))) as {
    manifest: {
      publishingInformation: { locales: Record<string, unknown> };
      privacyAndCompliance: { locales?: Record<string, { privacyPolicyUrl?: string }> };
      apis: { custom: { endpoint?: unknown } };
    };
  };
  const { publishingInformation, privacyAndCompliance, apis } = manifest;
  const missing = locales.flatMap((locale) => [
    ...(publishingInformation.locales[locale] ? [] : [`${locale}: no store page`]),
    ...(privacyAndCompliance.locales?.[locale]?.privacyPolicyUrl ? [] : [`${locale}: no privacy policy`]),
  ]);
  const found = [...missing, ...(apis.custom.endpoint ? [] : ['no endpoint'])];
  const validations = found.map((description) => ({ title: description, description, status: 'FAILED' }));
  return { id: 'validation-1', status: found.length > 0 ? 'FAILED' : 'SUCCESSFUL', result: { validations } };
}

/** Answers what is asked on the way from an upload to the review; null to all else. */
export function release({ vendorId, skillId }: { readonly vendorId: string; readonly skillId: string }) {
  const skill = `/v1/skills/${skillId}`;
  const validations = `${skill}/stages/development/validations`;
  let validation: unknown = null;
  /** `last` is the package that was imported last; undefined before the first. */
  return (call: Call, last: ReadonlyMap<string, Buffer> | undefined): Answer | null => {
    const asked = `${call.method} ${call.path}`;
    if (asked === 'GET /v1/vendors')
      return json(200, { vendors: [{ name: 'Somebody', id: vendorId, roles: ['ROLE_ADMINISTRATOR'] }] });
    if (!call.path.startsWith(skill)) return null;
    if (!last) return json(404, { message: 'no such skill' });
    switch (asked) {
      case `GET ${skill}/status`: {
        const models = localesOf(last).map((locale) => [locale, { lastUpdateRequest: done, eTag: '1', version: '1' }]);
        return json(200, {
          manifest: { lastUpdateRequest: done, eTag: '1' },
          interactionModel: Object.fromEntries(models),
        });
      }
      case `POST ${validations}`:
        validation = validated(call, last);
        return json(202, { id: 'validation-1', status: 'IN_PROGRESS' });
      case `GET ${validations}/mostRecent`:
      case `GET ${validations}/validation-1`:
        return validation ? json(200, validation) : json(404, { message: 'nothing was validated' });
      case `POST ${skill}/betaTest`:
      case `POST ${skill}/betaTest/testers/add`:
        return { status: 204 };
      case `POST ${skill}/betaTest/start`:
      case `POST ${skill}/submit`:
        return { status: 202 };
      default:
        return null;
    }
  };
}
