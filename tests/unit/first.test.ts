import { expect, test } from 'vitest';
import { inTurn, tellsOwnHands, triedFirst } from '../../src/finder/first.ts';
import { area } from './entries.ts';

const body = `It aches.

## What to try first

Start gently: [reasons](/articles/when-to-avoid/).

- **Alone:** a [ball](/techniques/ball/), then [heat](/techniques/heat/).

## Next

- [Roller](/techniques/roller/)
`;

test('triedFirst(area) names the techniques of its section alone, in their order', () => {
	expect(triedFirst({ ...area('top', []), body })).toEqual(['ball', 'heat']);
	expect(triedFirst(area('top', []))).toEqual([]);
	expect(triedFirst({ ...area('top', []), body: body.replace(/## Next[^]*/, '') })).toEqual([
		'ball',
		'heat',
	]);
});

test('inTurn(area, ids) puts those first, keeps the rest, and leaves out what is not for the place', () => {
	const top = { ...area('top', []), body };
	expect(inTurn(top, ['roller', 'heat', 'gun', 'ball', 'roller'])).toEqual([
		'ball',
		'heat',
		'roller',
		'gun',
	]);
	const strict = { ...top, data: { ...top.data, leaveOut: ['ball', 'gun'] } };
	expect(inTurn(strict, ['roller', 'heat', 'gun', 'ball'])).toEqual(['heat', 'roller']);
});

test('tellsOwnHands(area) finds a line for one’s own hands that names no technique', () => {
	const tells = (line: string, heading = 'What to try first') =>
		tellsOwnHands({ body: `It aches.\n\n## ${heading}\n\nStart gently.\n\n- ${line}\n` });
	expect(tells('**On your own, at the sore place:** cup it with the other hand.')).toBe(true);
	expect(tells('**On your own:** lay your hand on the [ball](/techniques/ball/).')).toBe(false);
	expect(tells('**On your own:** roll both shoulders.')).toBe(false);
	expect(tells('**With a helper:** a flat hand.')).toBe(false);
	expect(tells('**On your own:** cup it with the other hand.', 'Next')).toBe(false);
	expect(tellsOwnHands({})).toBe(false);
});
