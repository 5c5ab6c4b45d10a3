// How many words of a built page warn, open and folded, and how many it has in all.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of a page. */
export interface WarningWords {
	/** Words of warning that are seen without opening anything. */
	open: number;
	/** All words of warning, folds included. */
	warning: number;
	/** All words of `main`, folds included. */
	all: number;
}

/** Elements that never close. */
const empty = new Set([
	'br',
	'hr',
	'img',
	'input',
	'link',
	'meta',
	'source',
	'use',
	'path',
	'circle',
]);
/** Elements whose text is not read as words of the page. */
const silent = new Set(['script', 'style', 'svg', 'template']);

interface Open {
	name: string;
	isWarning: boolean;
	isFold: boolean;
	isSilent: boolean;
}

/** Counts the words of warning in the HTML of a page: those inside an element with `data-warning`. */
export function warningWords(html: string): WarningWords {
	const main = /<main\b[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? '';
	const counts = { open: 0, warning: 0, all: 0 };
	const way: Open[] = [];
	for (const [, closing, name = '', attributes = '', text = ''] of main.matchAll(
		/<(\/?)([a-zA-Z][\w-]*)([^>]*)>([^<]*)/g,
	)) {
		const tag = name.toLowerCase();
		if (closing) {
			const at = way.findLastIndex((one) => one.name === tag);
			if (at >= 0) way.length = at;
		} else if (!empty.has(tag) && !attributes.endsWith('/')) {
			way.push({
				name: tag,
				isWarning: attributes.includes('data-warning'),
				isFold: tag === 'details' && !/\sopen\b/.test(attributes),
				isSilent: silent.has(tag) || /\shidden\b/.test(attributes),
			});
		}
		if (way.some(({ isSilent }) => isSilent)) continue;
		const words = text
			.replace(/&[a-z]+;|&#\d+;/gi, ' ')
			.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu);
		const count = words?.length ?? 0;
		counts.all += count;
		if (!way.some(({ isWarning }) => isWarning)) continue;
		counts.warning += count;
		if (!isFolded(way)) counts.open += count;
	}
	return counts;
}

/** Inside a closed fold only its summary is seen. */
const isFolded = (way: readonly Open[]): boolean => {
	const fold = way.findLastIndex(({ isFold }) => isFold);
	if (fold < 0) return false;
	return way[fold + 1]?.name !== 'summary' || isFolded(way.slice(0, fold));
};

/** The most words of warning that may stand open on a page of a technique or a routine. */
export const mostOpen = 110;
/** The largest part of all words of `main` that they may be. */
export const mostShare = 0.15;

/** The words of all built pages of techniques and routines; none where nothing is built. */
export function warnings(): (WarningWords & { path: string })[] {
	const dist = join(import.meta.dirname, '../dist');
	if (!existsSync(dist)) return [];
	return globSync('{techniques,routines}/*/index.html', { cwd: dist }).map((path) => ({
		path: `/${path.replace('index.html', '')}`,
		...warningWords(readFileSync(join(dist, path), 'utf8')),
	}));
}
