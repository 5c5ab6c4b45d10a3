import { expect, test } from 'vitest';
import { alike, routineIn, shared } from '../alike.ts';
import { sourceFiles } from './source-files.ts';

const routine = (id: string, ...techniques: string[]) => ({ id, techniques });

const written = sourceFiles('content').flatMap(({ path, text }) => {
	const id = /^content\/routines\/(.+)\.mdx$/.exec(path)?.[1];
	return id === undefined ? [] : [{ ...routineIn(id, text), text }];
});

test('3 of 4 steps in whatever order make two alike, 2 of 3 do not', () => {
	const desk = routine('desk', 'squeeze', 'press', 'circle', 'roll');
	expect(alike([desk, routine('car', 'roll', 'circle', 'hold', 'press')])).toEqual([
		'desk and car share 3 of 4',
	]);
	expect(alike([desk, routine('bed', 'warm', 'circle', 'squeeze')])).toEqual([]);
});

test('a technique that stands twice in one alone is shared once', () => {
	expect(shared(routine('ball', 'roll', 'roll', 'press'), routine('wall', 'roll', 'hold'))).toBe(1);
	expect(shared(routine('ball', 'roll', 'roll'), routine('wall', 'roll', 'roll', 'hold'))).toBe(2);
});

test('no two routines are alike but one that is the short form of another, and says so', () => {
	expect(written.length).toBeGreaterThan(10);
	expect(alike(written)).toEqual([
		'partner-20-minutes and step-by-step-partner-massage share 7 of 7',
	]);
	const short = written.find(({ id }) => id === 'partner-20-minutes')?.text;
	expect(short).toMatch(
		/short form of the \[10 steps\]\(\/routines\/step-by-step-partner-massage\/\)/,
	);
});
