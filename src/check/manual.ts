import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../content.config.ts', import.meta.url), 'utf8');

/** The name of the schema of each collection: articles → article. */
const schemaNames = new Map(
	[...source.matchAll(/(\w+): defineCollection\(\{.*schema: (\w+)/g)].map(
		([, collection, schema]) => [collection, schema],
	),
);

/**
 * The sentence that src/content.config.ts has above a field: what an author is told when it is missing.
 * Read from the comments, so that the manual is written once.
 */
export function explainField(collection: string, field: string): string | undefined {
	const places = [schemaNames.get(collection), 'page'];
	return places.map((place) => place && findSentence(place, field)).find(Boolean);
}

function findSentence(schema: string, field: string): string | undefined {
	const block = new RegExp(`\\nconst ${schema} = [\\s\\S]*?\\n\\}`).exec(source)?.[0];
	return block?.match(new RegExp(`/\\*\\* (.+?) \\*/\\s+${field}[:,]`))?.[1];
}
