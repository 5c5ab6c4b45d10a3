// `npm run fit:search`: what each part of the ranking is worth, and better weights for it, found by climbing from those in
// src/search/weights.ts and checked by cross-validation: weights found on two thirds of the texts are measured on the rest.
// Held sets are never read here. Needs `npm run build`. `-- STEPS` climbs longer; `-- --ablations` climbs not at all.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weights, type Weights } from '../../src/search/weights.ts';
import { openSearch, type Asker, type Ready } from './asked.ts';
import { gradesOf, mean, ndcg, pathOf, type Query } from './search-measures.ts';
import type { Told } from './words-measures.ts';

/** A text with the grades of the pages that answer it. */
interface Graded {
	ready: Ready;
	grades: ReadonlyMap<string, number>;
}

const folder = join(import.meta.dirname);
const readJson = <Type>(name: string) =>
	JSON.parse(readFileSync(join(folder, name), 'utf8')) as Type[];

/** Every text that may be tuned on, with its grades. */
const texts = [
	...['queries.json', 'queries-second.json']
		.flatMap((name) => readJson<Query>(name))
		.map((query) => ({ q: query.q, grades: gradesOf(query) })),
	...['words.json', 'words-second.json']
		.flatMap((name) => readJson<Told>(name))
		.map(({ q, relevant }) => ({
			q,
			grades: new Map(relevant.map((one) => [one.path, one.grade])),
		})),
].filter(({ grades }) => grades.size > 0);

/** How good the order of results is for one text: the first result counts most, then three, then five. */
function qualityOf({ ready, grades }: Graded, search: Asker, by: Weights): number {
	const got = search
		.answer(ready, by)
		.pages.slice(0, 5)
		.map(({ url }) => grades.get(pathOf(url)) ?? 0);
	const first = (got[0] ?? 0) >= 2 ? 1 : 0;
	const three = got.slice(0, 3).some((grade) => grade >= 2) ? 1 : 0;
	return (first + 0.5 * three + ndcg(got, [...grades.values()])) / 2.5;
}

const quality = (some: readonly Graded[], search: Asker, by: Weights) =>
	mean(some.map((one) => qualityOf(one, search, by)));

const factors = [0.5, 0.7, 0.85, 1.18, 1.4, 2];
const names = Object.keys(weights) as (keyof Weights)[];

/** Better weights for some texts, changed one at a time; the same row of changes for the same seed. */
function climb(some: readonly Graded[], search: Asker, steps: number, seed: number): Weights {
	let state = seed;
	const pick = <Item>(list: readonly Item[]) => {
		state = (state * 1664525 + 1013904223) % 2 ** 32;
		return list[Math.floor((state / 2 ** 32) * list.length)] as Item;
	};
	let best = { ...weights };
	let height = quality(some, search, best);
	for (let step = 0; step < steps; step += 1) {
		const name = pick(names);
		const next = { ...best, [name]: Number((best[name] * pick(factors)).toPrecision(2)) };
		const now = quality(some, search, next);
		if (now > height) [best, height] = [next, now];
	}
	return best;
}

const search = await openSearch();
const graded: Graded[] = [];
for (const { q, grades } of texts) graded.push({ ready: await search.ready(q), grades });
const now = quality(graded, search, weights);
console.log(`${graded.length} texts, quality ${now.toFixed(3)}`);

console.log('\nWhat each part is worth: quality lost without it');
for (const name of names) {
	const without = { ...weights, [name]: /^(?:safetyFirst|group|story|place)$/.test(name) ? 1 : 0 };
	// Titles are what all else is measured by.
	if (name === 'title') without.title = 1e-9;
	console.log(`  ${name.padEnd(16)} ${(now - quality(graded, search, without)).toFixed(4)}`);
}

if (!process.argv.includes('--ablations')) {
	const steps = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 120);
	const folds = [0, 1, 2].map((fold) => {
		const isOut = (_: Graded, index: number) => index % 3 === fold;
		const rest = graded.filter((one, index) => !isOut(one, index));
		return quality(graded.filter(isOut), search, climb(rest, search, steps, fold + 1));
	});
	console.log(`\nCross-validation: ${mean(folds).toFixed(3)} (as it is ${now.toFixed(3)})`);
	const best = climb(graded, search, steps, 7);
	console.log(`On all: ${quality(graded, search, best).toFixed(3)}`);
	console.log(JSON.stringify(best, null, '\t'));
}
