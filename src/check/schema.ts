import { z } from 'astro/zod';
import { collections } from '../content.config.ts';

type Schema = z.core.$ZodType;

/** The collections that are one file with a list, by the path of the file. */
export const lists: Record<string, string> = {
	'sources.json': 'sources',
	'facts/signs.yaml': 'signs',
	'facts/reasons.yaml': 'reasons',
	'facts/zones.yaml': 'zones',
	'facts/shared.yaml': 'shared',
	'facts/referral.yaml': 'referral',
	'facts/outside.yaml': 'outside',
	'facts/regions.yaml': 'regions',
	'facts/other-ways.yaml': 'otherWays',
	'facts/positions.yaml': 'positions',
	'facts/sentences.yaml': 'sentences',
	'facts/danger-words.yaml': 'dangerWords',
	'facts/lay-words.yaml': 'layWords',
	'facts/sayings.yaml': 'sayings',
};

/** Every other collection is a folder of pages; findings are a folder of maps. */
export const folders = Object.keys(collections).filter(
	(name) => name !== 'findings' && !Object.values(lists).includes(name),
);

/** The schema of a collection, as src/content.config.ts has it. */
export function schemaOf(collection: string): Schema {
	const schema = Object.entries(collections).find(([name]) => name === collection)?.[1].schema;
	if (schema && typeof schema !== 'function') return schema;
	throw new Error(
		`No schema for collection "${collection}". Give it one in src/content.config.ts.`,
	);
}

/** Whether a name has the form that the schema asks of ids. */
export function isId(name: string): boolean {
	return schemasAt(schemaOf('techniques'), ['muscles', 0]).some(
		(id) => z.safeParse(id, name).success,
	);
}

/** The fields that a place in a collection may have; none where it is not a group of fields. */
export function knownFields(collection: string, path: readonly PropertyKey[]): string[] {
	const defs = schemasAt(schemaOf(collection), path).map(defOf);
	return defs.flatMap((def) => (def.type === 'object' ? Object.keys(def.shape) : []));
}

/** The schemas at a place, without the wrapping of defaults; more than one where there are alternatives. */
function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
	const def = defOf(schema);
	if (def.type === 'default' || def.type === 'optional') return schemasAt(def.innerType, path);
	if (def.type === 'pipe') return schemasAt(def.out, path);
	if (def.type === 'union') return def.options.flatMap((option) => schemasAt(option, path));
	const [step, ...rest] = path;
	if (step === undefined) return [schema];
	if (def.type === 'array') return schemasAt(def.element, rest);
	const field = def.type === 'object' ? def.shape[String(step)] : undefined;
	return field ? schemasAt(field, rest) : [];
}

/** Zod's own types name a schema's parts only for the union of all kinds of schema. */
function defOf(schema: Schema) {
	return (schema as z.core.$ZodTypes)._zod.def;
}
