import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Ready-made interfaces that Pagefind writes and we do not use: ours is SearchPage.svelte. */
const unused = [
	'pagefind-ui.js',
	'pagefind-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-modular-ui.css',
	'pagefind-component-ui.js',
	'pagefind-component-ui.css',
	'pagefind-highlight.js',
	'wasm.unknown.pagefind',
];

/** Indexes the built pages for the search and stops the build when that fails. */
export function buildSearchIndex(): AstroIntegration {
	return {
		name: 'unknot:search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await indexPages(fileURLToPath(dir));
				logger.info(`${String(pages)} pages can be searched.`);
			},
		},
	};
}

/**
 * Writes the index into `pagefind/` of the built site.
 * @returns the number of pages indexed
 * @throws {Error} with everything that Pagefind found wrong, or when no page was indexed
 */
async function indexPages(folder: string): Promise<number> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`The search index could not be made. ${errors.join(' ')}`);
	const added = await index.addDirectory({ path: folder });
	const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
	await pagefind.close();
	const faults = [...added.errors, ...written.errors];
	if (faults.length > 0) throw new Error(`The search index has faults. ${faults.join(' ')}`);
	if (added.page_count === 0)
		throw new Error('No page can be searched. Mark main with data-pagefind-body.');
	await Promise.all(unused.map((file) => rm(`${folder}/pagefind/${file}`, { force: true })));
	await writeAddresses(`${folder}/pagefind`);
	return added.page_count;
}

/** What stands before the JSON of each page that Pagefind keeps. */
const signature = 'pagefind_dcd';

/** Writes the address of each page by its id in the index, so that results are ordered before any page is fetched. */
export async function writeAddresses(folder: string): Promise<void> {
	const files = await readdir(`${folder}/fragment`);
	const pages = await Promise.all(
		files.map(async (file) => {
			const text = gunzipSync(await readFile(`${folder}/fragment/${file}`)).toString();
			if (!text.startsWith(signature))
				throw new Error(`${file} has another form. See how this version of Pagefind writes pages.`);
			const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
			return [file.replace(/\.pf_fragment$/, ''), url] as const;
		}),
	);
	await writeFile(`${folder}/addresses.json`, JSON.stringify(Object.fromEntries(pages)));
}
