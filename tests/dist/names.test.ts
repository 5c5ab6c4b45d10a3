// What the search knows by name before any index is there, as the build wrote it, against the content.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { at, fileOf } from '../built.ts';
import type { Named } from '../../src/search/names.ts';

interface Front {
	title: string;
	aliases?: string[];
	misspellings?: string[];
	latin?: string;
	muscles?: (string | { muscle: string })[];
}

const content = join(import.meta.dirname, '../../content');
const named = JSON.parse(readFileSync(fileOf(at('/data/names.json')) ?? '', 'utf8')) as Named[];
const of = (path: string) => named.find(({ url }) => url === at(path));
const pages = globSync('*/*.mdx', { cwd: content }).map((file) => {
	const text = readFileSync(join(content, file), 'utf8');
	const front = parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '') as Front;
	return { path: `/${file.replace('.mdx', '/')}`, text, front };
});
const withNames = pages.filter(
	({ front: { aliases = [], misspellings = [] } }) => aliases.length + misspellings.length > 0,
);

test('exactly the pages with other names are there, each once', () => {
	expect(named.map(({ url }) => url).sort()).toEqual(withNames.map(({ path }) => at(path)).sort());
});

test('each has all its names, its id among them', () => {
	for (const { path, front } of withNames) {
		const { title, aliases = [], misspellings = [], latin } = front;
		const id = path.split('/')[2] ?? '';
		const names = [...aliases, ...misspellings, ...(latin ? [latin] : []), id.replaceAll('-', ' ')];
		expect(of(path)?.names, path).toEqual(names);
		expect(of(path)?.title).toBe(title);
	}
});

test('sore places alone lead to muscles, the likeliest first', () => {
	for (const { path, front } of withNames) {
		const leads = (front.muscles ?? []).map((one) =>
			at(`/muscles/${typeof one === 'string' ? one : one.muscle}/`),
		);
		expect(of(path)?.leads, path).toEqual(path.startsWith('/areas/') ? leads : undefined);
	}
});

describe('what a page leads on to', () => {
	test('is what its last section links, in that order, sore places left out', () => {
		for (const { path, text } of withNames) {
			const [, last = ''] = text.split(/^## Next$/m);
			const linked = [...last.matchAll(/\]\((\/[a-z]+\/[a-z0-9-]+\/)/g)].map(([, to = '']) => to);
			const next = (of(path)?.next ?? []).map((place) => named[place]?.url);
			const known = linked.filter((to) => !to.startsWith('/areas/') && of(to));
			expect(next, path).toEqual([...new Set(known)].map(at));
		}
	});

	test('is something for most pages', () => {
		expect(named.filter(({ next = [] }) => next.length > 0).length).toBeGreaterThan(100);
	});
});

test('techniques and routines say who can do them and how long they take', () => {
	for (const { url, kind, by, minutes } of named) {
		const isWay = kind === 'techniques' || kind === 'routines';
		expect((by ?? []).length > 0, url).toBe(isWay);
		expect((minutes ?? 0) > 0, url).toBe(isWay);
	}
	expect(of('/techniques/foam-roller-upper-back/')?.tools).toEqual(['Foam roller']);
	expect(of('/muscles/trapezius/')?.group).toBe(true);
	expect(of('/muscles/upper-trapezius/')?.group).toBeUndefined();
	expect(of('/areas/between-scapulae/')?.at?.every((one) => one >= 0)).toBe(true);
});
