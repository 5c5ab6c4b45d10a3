import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Leaves in the policy of each page the hashes of what stands in that page: those of all others are a quarter of a kB. */
export const ownHashes = (): AstroIntegration => ({
	name: 'unknot:own-hashes',
	hooks: {
		'astro:build:done': async ({ dir, pages }) => {
			const folder = fileURLToPath(dir);
			for (const { pathname } of pages) {
				// The page of what is not there is a file, all others are folders.
				const name = pathname === '404/' ? '404.html' : join(pathname, 'index.html');
				const html = await readFile(join(folder, name), 'utf8');
				await writeFile(join(folder, name), withOwnHashes(html));
			}
		},
	},
});

const inline = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;

const hashOf = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose policy allows the scripts and styles written in it, and no others. */
export function withOwnHashes(html: string): string {
	const own = new Set(
		[...html.matchAll(inline)].flatMap(([, , text]) => (text ? [hashOf(text)] : [])),
	);
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
		meta.replaceAll(/ '(?:sha256-[^']+)'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
	);
}
