import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { partIds } from '../../parts.ts';
import { kindOf } from '../../search/kinds.ts';
import type { Named } from '../../search/names.ts';
import { address } from '../../site.ts';

/** A sore place leads to the muscles that may be behind it. */
const leadOf = (muscle: string | { muscle: string }) =>
	address(`/muscles/${typeof muscle === 'string' ? muscle : muscle.muscle}/`);

/** Every page with all its names, also those that are never shown: what the search knows before the index is there. */
export const GET: APIRoute = async () => {
	const pages = await Promise.all(
		partIds.map(async (part) =>
			(await getCollection(part)).map(({ id, data }): Named => ({
				url: address(`/${part}/${id}/`),
				title: data.title,
				kind: kindOf(part),
				summary: data.summary,
				...('muscles' in data && part === 'areas' && { leads: data.muscles.map(leadOf) }),
				...('kind' in data && data.kind === 'group' && { group: true as const }),
				names: [
					...data.aliases,
					...data.misspellings,
					...('latin' in data ? [data.latin] : []),
					id.replaceAll('-', ' '),
				],
			})),
		),
	);
	return Response.json(pages.flat());
};
