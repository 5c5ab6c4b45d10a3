// Every address of ours in a built site that leads nowhere: out of the site's folder, to no file, or to no part of a page.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, fileOf, readPages } from './built.ts';

/** Attributes that hold an address; those of an island name what its script loads. */
const attributes = ['href', 'src', 'component-url', 'renderer-url'];

/** What opens the map or the search at a choice is no part of the page: `/#neck-left`, `/search/#q=neck`. */
const isState = (fragment: string) => /^q=|-(?:left|right|middle)(?:~|$)/.test(fragment);

interface Reference {
	from: string;
	address: string;
}

/** All addresses that the pages and the drawings of a folder name, each once a file, and the ids of each page. */
function referencesIn(folder: string, base: string) {
	const ids = new Map<string, Set<string>>();
	const references: Reference[] = [];
	const drawings = globSync('**/*.svg', { cwd: folder }).map((file) => ({
		path: `/${file}`,
		html: readFileSync(join(folder, file), 'utf8'),
	}));
	for (const page of [...readPages(folder), ...drawings]) {
		const document = documentOf(page);
		const own = base + page.path.slice(1);
		ids.set(
			fileOf(own, folder, base) ?? '',
			new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
		);
		const found = attributes.flatMap((name) =>
			[...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
		);
		for (const address of new Set(found))
			references.push({
				from: page.path,
				address: address.startsWith('#') ? own + address : address,
			});
	}
	for (const file of globSync('_astro/*.css', { cwd: folder })) {
		const css = readFileSync(join(folder, file), 'utf8');
		for (const [, address = ''] of css.matchAll(/url\(["']?([^"')#][^"')]*)/g))
			references.push({ from: file, address });
	}
	return { ids, references };
}

/**
 * Says of each broken address where it stands and what is wrong with it.
 * @param folder where the site was built
 * @param base the folder of the host that it was built for, with its slashes
 */
export function brokenLinks(folder: string, base: string): { faults: string[]; checked: number } {
	const { ids, references } = referencesIn(folder, base);
	const ours = references.filter(({ address }) => !/^[a-z]+:/.test(address));
	const faults = ours.flatMap(({ from, address }) => {
		const fault = faultOf(address, ids, (one) => fileOf(one, folder, base));
		return fault ? [`${from}: ${address} ${fault}`] : [];
	});
	return { faults, checked: ours.length };
}

function faultOf(
	address: string,
	ids: ReadonlyMap<string, ReadonlySet<string>>,
	find: (address: string) => string | undefined,
): string | undefined {
	const file = find(address);
	if (file === undefined) return 'leaves the folder';
	if (!existsSync(file)) return 'has no file';
	const fragment = decodeURIComponent(/#(.*)$/.exec(address)?.[1] ?? '');
	if (fragment === '' || isState(fragment) || ids.get(file)?.has(fragment)) return undefined;
	return 'leads to no part of the page';
}
