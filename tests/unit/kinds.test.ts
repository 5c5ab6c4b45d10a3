import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collections } from '../../src/content.config.ts';
import { inOrder, kindIds, kinds, textKinds } from '../../src/kinds.ts';

const content = join(import.meta.dirname, '../../content');

test('there is a kind for every folder of pages, and a folder for every kind', () => {
	const folders = readdirSync(content, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !['facts', 'findings'].includes(entry.name))
		.map(({ name }) => name);
	expect([...kindIds].sort()).toEqual(folders.sort());
});

test('every kind is a collection', () => {
	expect(kindIds.filter((kind) => !(kind in collections))).toEqual([]);
});

test('a kind has a page of its own, or is text and nothing else', () => {
	const pages = join(import.meta.dirname, '../../src/pages');
	const own = kindIds.filter((kind) => existsSync(join(pages, kind, '[id].astro')));
	expect([...own, ...textKinds].sort()).toEqual([...kindIds].sort());
});

test.each(kindIds)('%s: title and label are its own, the line under it a sentence', (kind) => {
	const { title, label, says } = kinds[kind];
	const same = kindIds.filter((id) => kinds[id].title === title || kinds[id].label === label);
	expect(same).toEqual([kind]);
	expect(says).toMatch(/^[A-Z].{30,140}\.$/);
});

test.each(kindIds)('%s: what comes first in its list is there', (kind) => {
	const missing = (kinds[kind].first ?? []).filter(
		(id) => !existsSync(join(content, kind, `${id}.mdx`)),
	);
	expect(missing).toEqual([]);
});

describe('inOrder(kind, entries)', () => {
	const page = (id: string, title: string) => ({ id, data: { title } });
	const titles = (part: (typeof kindIds)[number], pages: ReturnType<typeof page>[]) =>
		inOrder(part, pages).map(({ data }) => data.title);

	test('pages go by title, whatever their id and their letters', () => {
		const pages = [page('a', 'Wall'), page('b', 'éclair'), page('c', 'Ball'), page('d', 'floor')];
		expect(titles('techniques', pages)).toEqual(['Ball', 'éclair', 'floor', 'Wall']);
	});

	test('what readers need first comes first, in its own order, in its own kind only', () => {
		const pages = [
			page('aches', 'Aches'),
			page('no-go-zones', 'Where not to press'),
			page('red-flags', 'Signs that need care'),
			page('chest-pain', 'Zzz'),
		];
		expect(titles('safety', pages)).toEqual([
			...['Signs that need care', 'Zzz', 'Where not to press', 'Aches'],
		]);
		expect(titles('tools', pages)).toEqual([
			...['Aches', 'Signs that need care', 'Where not to press', 'Zzz'],
		]);
	});

	test('the list that was given stays as it is', () => {
		const pages = [page('b', 'B'), page('a', 'A')];
		inOrder('tools', pages);
		expect(pages.map(({ id }) => id)).toEqual(['b', 'a']);
	});

	test.each([
		['articles', ['when-to-avoid', 'when-to-see-a-doctor', 'self-massage', 'types-of-massage']],
		['evidence', ['pain-relief', 'harms', 'tools-and-self-massage']],
		['safety', ['red-flags', 'chest-pain', 'nerve-symptoms', 'no-go-zones']],
	] as const)('the pages of %s start with those that readers need first', (part, first) => {
		const ids = readdirSync(join(content, part)).map((file) => file.replace('.mdx', ''));
		const pages = inOrder(
			part,
			ids.map((id) => page(id, id)),
		);
		expect(pages.slice(0, first.length).map(({ id }) => id)).toEqual(first);
		const rest = pages.slice(first.length).map(({ id }) => id);
		expect(rest).toEqual([...rest].sort((one, other) => one.localeCompare(other)));
	});
});
