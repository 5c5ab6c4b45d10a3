// Techniques and routines of content/ as the build reads them: held to their schema, defaults filled in, without their text.

import type { CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { schemaOf } from '../../src/check/schema.ts';
import { sourceFiles } from './source-files.ts';

/** Entries of a folder; what does not fit the schema throws. */
const entriesOf = (folder: 'techniques' | 'routines'): { id: string; data: unknown }[] =>
	sourceFiles(`content/${folder}`).map(({ path, text }) => ({
		id: path.replace(/^.*\/|\.mdx$/g, ''),
		data: z.parse(schemaOf(folder), parse(text.split(/^---\n/m)[1] ?? '')),
	}));

export const techniques = entriesOf('techniques') as Pick<
	CollectionEntry<'techniques'>,
	'id' | 'data'
>[];

export const routines = entriesOf('routines') as Pick<CollectionEntry<'routines'>, 'id' | 'data'>[];
