import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { helpersIn } from '../../finder/helpers.ts';
import { leastMinutes, routineMinutes } from '../../finder/minutes.ts';
import { pointOf } from '../../build/drawn.ts';
import { partIds, type Part } from '../../kinds.ts';
import { findAll } from '../../relations.ts';
import { kindOf } from '../../search/kinds.ts';
import type { Named } from '../../search/page-names.ts';
import { address } from '../../site.ts';

/** A sore place leads to the muscles that may be behind it. */
const leadOf = (muscle: string | { muscle: string }) =>
	address(`/muscles/${typeof muscle === 'string' ? muscle : muscle.muscle}/`);

type Entry = CollectionEntry<Part>;
type Tools = readonly CollectionEntry<'tools'>[];
type Muscles = readonly CollectionEntry<'muscles'>[];

/** What results can be narrowed down by, and where on the body they are. */
function traitsOf(entry: Entry, tools: Tools, muscles: Muscles): Partial<Named> {
	const { collection, data, id } = entry;
	if (collection === 'areas' || collection === 'muscles') {
		const at = pointOf(entry, muscles);
		return at ? { at } : {};
	}
	if (collection !== 'techniques' && collection !== 'routines') return {};
	const at = collection === 'techniques' ? pointOf(entry, muscles) : undefined;
	const names = findAll(tools, data.tools, id).map((tool) => tool.data.title);
	return {
		...(at && { at }),
		by: helpersIn([data.who].flat()),
		...(names.length > 0 && { tools: names }),
		minutes: collection === 'techniques' ? leastMinutes(data) : routineMinutes(data),
	};
}

/** Addresses that a page leads on to: the links of its last section, sore places left out. */
function nextOf(body = ''): string[] {
	const last = body.split(/^## Next$/m)[1] ?? '';
	return [...last.matchAll(/\]\((\/[a-z]+\/[a-z0-9-]+\/)/g)]
		.flatMap(([, path = '']) => (path.startsWith('/areas/') ? [] : [address(path)]))
		.filter((path, index, all) => all.indexOf(path) === index);
}

/** Pages without other names are found by their text: this file must stay small however many pages there are. */
const hasOtherNames = ({ data }: Entry) => data.aliases.length + data.misspellings.length > 0;

/** Every page with all its names, also those that are never shown: what the search knows before the index is there. */
export const GET: APIRoute = async () => {
	const tools = await getCollection('tools');
	const muscles = await getCollection('muscles');
	const pages = await Promise.all(
		partIds.map(async (part) =>
			(await getCollection(part))
				.filter(hasOtherNames)
				.map((entry): Omit<Named, 'next'> & { next: string[] } => {
					const { id, data } = entry;
					return {
						url: address(`/${part}/${id}/`),
						title: data.title,
						kind: kindOf(part),
						summary: data.summary,
						...('muscles' in data && part === 'areas' && { leads: data.muscles.map(leadOf) }),
						...('kind' in data && data.kind === 'group' && { group: true as const }),
						...traitsOf(entry, tools, muscles),
						next: nextOf(entry.body),
						names: [
							...data.aliases,
							...data.misspellings,
							...('latin' in data ? [data.latin] : []),
							id.replaceAll('-', ' '),
						],
					};
				}),
		),
	);
	const all = pages.flat();
	const places = new Map(all.map(({ url }, index) => [url, index]));
	return Response.json(
		all.map(({ next, ...page }) => ({
			...page,
			next: next.flatMap((url) => places.get(url) ?? []),
		})),
	);
};
