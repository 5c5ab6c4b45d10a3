import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { listAnchors } from './heading.ts';
import type { Part } from './mdx.ts';
import { suggest } from './nearest.ts';
import type { Page } from './page.ts';
import { placePage } from './place.ts';
import { folders } from './schema.ts';

/** Every address of the site, with the anchors of its page; none where nobody can know them. */
export type Addresses = Map<string, string[] | undefined>;

/** The addresses that links in content may lead to. */
export function listAddresses(files: ContentFile[], pages: Page[]): Addresses {
	const places = files.flatMap(({ path }) => placePage(path) ?? []);
	const own = places.filter(({ collection }) => folders.includes(collection)).map(addressOf);
	const fixed = [
		'/',
		'/search/',
		'/check/',
		'/kept/',
		'/helped/',
		'/sources/',
		'/atlas/',
		'/safety/reasons/',
		...folders.map((name) => `/${name}/`),
	];
	const addresses: Addresses = new Map([...fixed, ...own].map((path) => [path, undefined]));
	for (const page of pages) {
		const path = addressOf(page);
		if (page.body && addresses.has(path)) addresses.set(path, listAnchors(page.body));
	}
	return addresses;
}

/** Links that lead nowhere, and links to other sites. */
export function findLinkFaults(page: Page, addresses: Addresses): Fault[] {
	return (page.body ?? []).flatMap((part) => {
		const { node } = part;
		if (node.type !== 'link' && node.type !== 'definition') return [];
		const words = describeLink(node.url, addresses, page.body);
		return words ? [faultAt(page.file, urlOffset(page.file, part, node.url), ...words)] : [];
	});
}

type Words = [what: string, instead: string];

/**
 * What is wrong with the address of a link, and what to do; nothing where it leads somewhere.
 * @param body of the page that it stands on, for addresses within it
 */
export function describeLink(
	url: string,
	addresses: Addresses,
	body: readonly Part[] = [],
): Words | undefined {
	if (/^https?:/i.test(url)) return [`"${url}" is another site.`, 'Cite it as a source instead.'];
	if (/^(tel|mailto):/.test(url)) return undefined;
	if (url === '') return ['The link has no address.', 'Write one between the round brackets.'];
	const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
	const isHere = path === '';
	const anchors = isHere ? listAnchors(body) : addresses.get(path);
	return (isHere ? undefined : describePath(path, addresses)) ?? describeAnchor(anchor, anchors);
}

function describePath(path: string, addresses: Addresses): Words | undefined {
	if (addresses.has(path)) return undefined;
	if (addresses.has(`${path}/`)) return [`"${path}" has no slash at its end.`, `Write "${path}/".`];
	return [`No page has the address "${path}".`, suggest(path, addresses.keys())];
}

function describeAnchor(anchor: string, anchors: string[] | undefined): Words | undefined {
	if (anchor === '' || !anchors || anchors.includes(anchor)) return undefined;
	return [`No heading has the address "#${anchor}".`, suggest(anchor, anchors)];
}

/** The address stands last in a link, behind its text. */
function urlOffset({ text }: ContentFile, { start, end }: Part, url: string): number {
	const found = text.slice(start, end).lastIndexOf(url);
	return found < 0 ? start : start + found;
}

function addressOf({ collection, id }: { collection: string; id: string }): string {
	return `/${collection}/${id}/`;
}
