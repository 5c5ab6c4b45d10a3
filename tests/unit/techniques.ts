// Pages of content/ as the build reads them: held to their schema, defaults filled in.

import type { CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { schemaOf } from '../../src/check/schema.ts';
import type { Kind } from '../../src/kinds.ts';
import { sourceFiles } from './source-files.ts';

/** Entries of a kind; what does not fit the schema throws. */
export const entriesOf = <Id extends Kind>(kind: Id) =>
	sourceFiles(`content/${kind}`).map(({ path, text }): unknown => {
		const [, matter = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
		const id = path.replace(/^.*\/|\.mdx$/g, '');
		return { id, collection: kind, data: z.parse(schemaOf(kind), parse(matter)), body };
	}) as CollectionEntry<Id>[];

export const techniques = entriesOf('techniques');

export const routines = entriesOf('routines');

export const areas = entriesOf('areas');

export const muscles = entriesOf('muscles');

export const tools = entriesOf('tools');
