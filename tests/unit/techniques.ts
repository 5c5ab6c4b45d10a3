// Pages of content/ as the build reads them: held to their schema, defaults filled in.

import type { CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { schemaOf } from '../../src/check/schema.ts';
import { sourceFiles } from './source-files.ts';

/** Entries of a folder; what does not fit the schema throws. */
const entriesOf = (folder: string): { id: string; data: unknown; body: string }[] =>
	sourceFiles(`content/${folder}`).map(({ path, text }) => {
		const [, matter = '', body = ''] = text.split(/^---\n/m);
		return {
			id: path.replace(/^.*\/|\.mdx$/g, ''),
			data: z.parse(schemaOf(folder), parse(matter)),
			body,
		};
	});

export const techniques = entriesOf('techniques') as CollectionEntry<'techniques'>[];

export const routines = entriesOf('routines') as CollectionEntry<'routines'>[];

export const areas = entriesOf('areas') as CollectionEntry<'areas'>[];

export const muscles = entriesOf('muscles') as CollectionEntry<'muscles'>[];

export const tools = entriesOf('tools') as CollectionEntry<'tools'>[];
