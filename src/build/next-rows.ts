// The pages that a page leads on to, as rows. Pure: the links of its text come in, and all entries.

import type { CollectionEntry } from 'astro:content';
import { kinds, type Kind } from '../kinds.ts';
import { find, findAll } from '../relations.ts';
import { lastLinks } from './last-links.ts';
import { routineMeta } from './routine-page.ts';
import { metaOf } from './technique-page.ts';

interface Entries {
	techniques: readonly CollectionEntry<'techniques'>[];
	routines: readonly CollectionEntry<'routines'>[];
	tools: readonly CollectionEntry<'tools'>[];
}

/** A page that comes next. */
export interface Row {
	name: string;
	path: string;
	/** What the profession calls it. */
	called?: string | undefined;
	says: string;
}

/** What is to be done next says what it takes; all else what kind of page it is, or what its author says of it. */
export function nextRows(
	body: string | undefined,
	{ techniques, routines, tools }: Entries,
): Row[] {
	return lastLinks(body).map(({ path, part, says, more }) => {
		const [kind = '', id = ''] = path.split('/').filter(Boolean);
		if (kind === 'techniques') {
			const { data } = find(techniques, id, 'Next');
			const { title, called } = data;
			return { name: title, path, called, says: metaOf(data, findAll(tools, data.tools, id)) };
		}
		if (kind === 'routines') {
			const { data } = find(routines, id, 'Next');
			return { name: data.title, path, says: routineMeta(data, findAll(tools, data.tools, id)) };
		}
		return { name: says, path: path + part, says: more || kinds[kind as Kind].label };
	});
}
