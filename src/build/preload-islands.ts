import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Names the code of each island, and what that code imports, in the head of its page: a browser then fetches all of it at
 * once, instead of finding one file in another.
 */
export function preloadIslands(): AstroIntegration {
	let scripts = '';
	return {
		name: 'unknot:preload-islands',
		hooks: {
			'astro:config:done': ({ config }) => {
				scripts = config.build.assets;
			},
			'astro:build:done': async ({ dir, pages }) => {
				const folder = fileURLToPath(dir);
				for (const { pathname } of pages) {
					const file = join(folder, pathname, 'index.html');
					const html = await readFile(file, 'utf8').catch(() => '');
					const wanted = await scriptsOf(html, join(folder, scripts));
					if (wanted.length > 0) await writeFile(file, withPreloads(html, wanted));
				}
			},
		},
	};
}

/** Addresses of the scripts that the islands of a page need at first. */
async function scriptsOf(html: string, folder: string): Promise<string[]> {
	const found = new Set(
		[...html.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, url = '']) => url),
	);
	// A set goes on with what is put into it on the way.
	for (const url of found) {
		const code = await readFile(join(folder, basename(url)), 'utf8');
		for (const name of importsOf(code)) found.add(url.replace(/[^/]+$/, name));
	}
	return [...found];
}

/** Names of the files that a built script imports at once, not when they are wanted. */
export const importsOf = (code: string): string[] =>
	[...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(([, name = '']) => name);

const withPreloads = (html: string, urls: readonly string[]): string =>
	html.replace(
		'</head>',
		`${urls.map((url) => `<link rel="modulepreload" href="${url}">`).join('')}</head>`,
	);
