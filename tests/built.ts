// The built site as files: what benches and tests read without a server. Paths start at the site's own folder, whichever
// that is on its host: '/techniques/' is the same page at the root and under /name/.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { site } from '../src/site.ts';

export const dist = join(import.meta.dirname, '../dist');

/** The folder of the host that the site was built for, with its slashes, as in astro.config.mjs. */
export const base = process.env.SITE_BASE ?? site.base;

/** The address of a path as pages write it. */
export const at = (path: string): string => base + path.slice(1);

/** The file behind an address as pages write it, or nothing where the address leaves the site's folder. */
export function fileOf(address: string, folder = dist, under = base): string | undefined {
	const path = decodeURI(address.replace(/[#?].*$/, ''));
	if (!path.startsWith(under)) return undefined;
	const file = join(folder, path.slice(under.length));
	return path.endsWith('/') ? join(file, 'index.html') : file;
}

/** Paths of all pages of the sitemap; none where nothing is built. */
export const sitemapPaths: readonly string[] = existsSync(join(dist, 'sitemap-0.xml'))
	? [...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
			([, address = '']) => `/${new URL(address).pathname.slice(base.length)}`,
		)
	: [];

/** Pages of what lies with the reader alone, which search engines are to leave out. */
const own = ['/kept/', '/helped/', '/your-routine/'];

/** Paths of all pages: of the sitemap, those that are left out of it, and the page for unknown addresses. */
export const paths: readonly string[] = [...new Set([...sitemapPaths, ...own]), '/404.html'];

/** A page as it was built. */
export interface BuiltPage {
	path: string;
	html: string;
}

/** Reads one page by its path. */
export function readPage(path: string): BuiltPage {
	return { path, html: readFileSync(fileOf(at(path)) ?? '', 'utf8') };
}

/** Every page in a folder, each once. */
export function readPages(folder = dist): BuiltPage[] {
	return globSync('**/*.html', { cwd: folder }).map((file) => ({
		path: `/${file.replace(/(?<=^|\/)index\.html$/, '')}`,
		html: readFileSync(join(folder, file), 'utf8'),
	}));
}

/** The document of a page, to be asked with selectors. */
export const documentOf = ({ html }: BuiltPage): Document => parseHTML(html).document;

/** The text of an element as it is read: blanks and line breaks are one blank. */
export const textOf = (element: Element | null | undefined): string =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
