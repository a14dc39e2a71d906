import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const TEMPLATE = join(__dirname, '../../infrastructure/skill-stack.yaml');

type Json = Record<string, unknown>;

export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Json;
}

export interface Template {
  readonly Parameters: Record<string, Json>;
  readonly Resources: Record<string, Resource>;
  readonly Outputs: Record<string, { Value: unknown }>;
}

/** CloudFormation's short forms, as the long ones that a parsed template has. */
const customTags = ['Ref', 'GetAtt', 'Sub', 'If', 'Not', 'Equals'].flatMap((name) => {
  const key = name === 'Ref' ? name : `Fn::${name}`;
  const scalar = {
    tag: `!${name}`,
    resolve: (text: string) => ({ [key]: name === 'GetAtt' ? text.split('.') : text }),
  };
  const sequence = {
    tag: `!${name}`,
    collection: 'seq' as const,
    resolve: (items: unknown) => ({ [key]: (items as { toJSON(): unknown }).toJSON() }),
  };
  return [scalar, sequence];
});

/** A template, with every short form written out. */
export const parseTemplate = (text: string): Template => parse(text, { customTags }) as Template;

export const template = (): Template => parseTemplate(readFileSync(TEMPLATE, 'utf8'));

export function only(resources: Template['Resources'], type: string): Resource & { readonly id: string } {
  const found = Object.entries(resources).filter(([, { Type }]) => Type === type);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} resources of type ${type}`);
  return { id: first[0], ...first[1] };
}
