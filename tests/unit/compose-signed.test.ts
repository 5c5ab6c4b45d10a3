// What a careful massage therapist would send a composed routine back for.

import { describe, expect, test } from 'vitest';
import { stanceOf } from '../../src/build/acts.ts';
import { poseMarkup } from '../../src/figure/markup.ts';
import { poseIds, poses } from '../../src/figure/poses.ts';
import { compose } from '../../src/routine/compose/compose.ts';
import { termsOf } from '../../src/routine/compose/items.ts';
import { shownOf } from '../../src/routine/compose/legal.ts';
import { optionsFor } from '../../src/routine/compose/options.ts';
import { linesFor, rowsOf } from '../../src/routine/compose/rows.ts';
import type { Given, Made, Wanted } from '../../src/routine/compose/wanted.ts';
import { notToday } from '../../src/safety/not-today.ts';
import { reasons } from './facts.ts';
import { techniqueOf } from './routine-checker.ts';
import { data } from './routine-data.ts';
import { inputs } from './routine-inputs.ts';
import { techniques } from './techniques.ts';

const wanted = (place: string, of: Partial<Wanted> = {}, sore = 6): Wanted => ({
	marks: [{ id: place, side: 'right', sore }],
	...{ avoid: [], minutes: 10, helper: 'partner', ...of },
});

const stepsOf = (asked: Wanted, given: readonly Given[] = []): Made[] => {
	const made = compose(asked, given, data);
	return 'steps' in made ? made.steps : [];
};

const waysOf = (asked: Wanted): string[] => [...new Set(stepsOf(asked).map(({ way }) => way))];

const whysOf = (asked: Wanted, given: readonly Given[] = []): string[] =>
	rowsOf(stepsOf(asked, given), asked, given, data).map(({ why }) => why);

/** How the body rests, one position after the other. */
function restsOf(asked: Wanted, given: readonly Given[] = []): (string | undefined)[] {
	const law = { options: optionsFor(asked, given, data), isAlone: termsOf(asked).isAlone };
	const rests = shownOf(stepsOf(asked, given), law).map(
		({ pose }) => poseIds.flatMap((id) => (id === pose ? stanceOf(id) : []))[0]?.rest,
	);
	return rests.filter((rest, index) => rest !== rests[index - 1]);
}

describe('positions', () => {
	test('whoever lies for a helper lies face down until the end, and on a chair sits throughout', () => {
		for (const place of ['between-scapulae', 'over-scapula', 'top-of-shoulder']) {
			expect(restsOf(wanted(place, { minutes: 20 }))).toEqual(['front']);
			expect(restsOf(wanted(place, { minutes: 20, room: 'chair' }))).toEqual(['sit']);
		}
	});

	test('nobody is shown face down or on the back who must not lie so', () => {
		const given = [{ id: 'late-pregnancy', yes: true }];
		for (const place of ['between-scapulae', 'base-of-skull', 'top-of-shoulder'])
			expect(restsOf(wanted(place, { minutes: 15 }), given)).toEqual(['sit']);
	});

	test('with many things at hand one lies down once, and changes twice at most', () => {
		const tools = ['foam-roller', 'tennis-ball', 'heat-pack', 'therapy-balls'];
		for (const place of ['between-scapulae', 'beside-mid-thoracic-spine', 'whole-upper-back']) {
			const rests = restsOf(wanted(place, { helper: 'alone', tools, minutes: 20 }));
			expect(rests.length).toBeGreaterThan(1);
			expect(rests.length).toBeLessThanOrEqual(3);
			expect(rests.filter((rest) => rest === 'back').length).toBeLessThanOrEqual(1);
		}
	});

	test('a position is drawn as its words say how the body rests', () => {
		for (const id of poseIds) {
			const { says } = poses[id];
			const { rest } = stanceOf(id);
			expect([id, rest === 'front']).toEqual([id, says.startsWith('Face down')]);
			expect([id, rest === 'back']).toEqual([id, says.startsWith('On the back')]);
			expect([id, rest === 'stand']).toEqual([id, says.startsWith('Standing')]);
		}
	});

	test('the player shows who presses alone how to do it alone, and names a place that the picture does not show', () => {
		const asked = wanted('beside-mid-thoracic-spine', { helper: 'alone', tools: ['tennis-ball'] });
		const law = { options: optionsFor(asked, [], data), isAlone: true };
		expect(shownOf(stepsOf(asked), law)).toContainEqual({
			title: 'Press on one sore spot and hold: Beside the spine, middle of the back',
			pose: 'wall-ball-still',
		});
		expect(shownOf(stepsOf(asked), law)).toContainEqual({
			title: 'Roll a ball between your back and the wall',
			pose: 'wall-ball',
		});
	});

	test('figures seen from the front show the right side, as the pictures of acts do', () => {
		for (const id of poseIds) {
			const isFront = poses[id].person.view === 'front';
			expect([id, poseMarkup(id).includes('<g transform="scale(-1 1)">')]).toEqual([id, isFront]);
		}
		const [, left, width] = /viewBox="(\S+) \S+ (\S+)/.exec(poseMarkup('squeeze-table')) ?? [];
		expect(Number(left) + Number(width) / 2).toBeCloseTo(0, 0);
	});
});

describe('what is done', () => {
	test('a helper glides first and last, and kneads after that where there is time', () => {
		for (const place of ['over-scapula', 'between-scapulae', 'outer-shoulder']) {
			const asked = wanted(place, { minutes: 20 });
			expect(waysOf(asked).slice(0, 2)).toEqual(['effleurage', 'petrissage']);
			expect(stepsOf(asked).at(-1)?.way).toBe('effleurage');
		}
	});

	test('where gliding would meet what is left alone, it ends with a soft glide at the place', () => {
		const avoid = [{ id: 'superior-angle-of-scapula', side: 'right' as const }];
		const last = stepsOf(wanted('over-scapula', { avoid })).at(-1);
		expect([last?.way, last?.pressure.usual]).toEqual(['stripping-lateral-rotators', 2]);
	});

	test('the base of the skull is held at the end, a towel under the head', () => {
		for (const helper of ['alone', 'partner'] as const)
			expect(stepsOf(wanted('base-of-skull', { helper })).at(-1)?.way).toBe('suboccipital-hold');
	});

	test('the end is milder than all that presses before it', () => {
		for (const [asked, given] of inputs(120, 9)) {
			const steps = stepsOf(asked, given);
			const last = steps.at(-1);
			const before = steps.filter(({ way, place }) => way !== last?.way || place !== last.place);
			for (const { pressure } of before.filter((step) => step.pressure.usual > 1))
				expect(last?.pressure.usual).toBeLessThan(pressure.usual);
		}
	});

	test('a very sore place is begun with softly by what passes over it, too', () => {
		const [usual, soft] = [5, 8].map(
			(sore) => stepsOf(wanted('top-of-shoulder', { minutes: 15 }, sore))[0]?.pressure.usual,
		);
		expect([usual, soft]).toEqual([2, 1]);
	});

	test('warmth is one step more than the time of massage suits', () => {
		const rowsIn = (tools: string[], minutes: number) =>
			whysOf({
				...wanted('whole-upper-back', { tools, minutes }),
				marks: [{ id: 'whole-upper-back', side: 'middle', sore: 6 }],
			});
		const [warm, cold] = [rowsIn(['heat-pack', 'tennis-ball'], 30), rowsIn(['tennis-ball'], 20)];
		expect(warm[0]).toContain('warmth');
		expect(warm.length).toBe(cold.length + 1);
	});
});

describe('what is said', () => {
	test('no sentence sends a hand to the side of the neck', () => {
		const whys = [
			...whysOf(wanted('side-of-neck', { helper: 'alone', minutes: 5 })),
			...whysOf(wanted('side-of-neck')),
		];
		expect(whys.join(' ')).toContain('part of which lies there');
		for (const why of whys)
			expect(why).not.toMatch(/^(?:Your worst spot, s|S)ide of the neck[^,]* there\.$/);
	});

	test('how bad a place is stands once', () => {
		const said = whysOf(wanted('between-scapulae', { minutes: 20 })).join(' ');
		expect(said.match(/6 of 10/g)).toHaveLength(1);
	});

	test('a routine of one technique says what it is for, not that it is the broadest', () => {
		expect(whysOf(wanted('side-of-ribs'))[0]).toContain('Side of the ribs (6 of 10)');
	});

	test('what comes first away from the sore place says so, and what is swapped in later does not say that it comes first', () => {
		const asked = wanted('over-scapula', { helper: 'alone', tools: ['tennis-ball'] });
		const [first = '', ...more] = whysOf(asked);
		expect(first).toMatch(/^It comes first, away from the sore place/);
		const steps = stepsOf(asked);
		const moved = rowsOf(
			[...steps.slice(2, 4), ...steps.slice(0, 2), ...steps.slice(4)],
			asked,
			[],
			data,
		);
		expect([...more, ...moved.map(({ why }) => why)].join(' ')).not.toContain('comes first');
	});

	test('the lines on the first screen are those that a written routine of the same techniques has', () => {
		let count = 0;
		for (const [asked, given] of inputs(120, 12)) {
			const rows = rowsOf(stepsOf(asked, given), asked, given, data);
			if (rows.length === 0) continue;
			count += 1;
			const lines = notToday(
				rows.map(({ way }) => techniqueOf(way.id)),
				techniques,
				reasons.filter(({ id }) => given.every((one) => one.id !== id)),
			).lines;
			expect(linesFor(rows, given, data)).toEqual(lines);
		}
		expect(count).toBeGreaterThan(30);
	});

	test('what the reader gave as a reason is no line any more', () => {
		const asked = wanted('base-of-skull', { helper: 'alone' });
		const given = [{ id: 'mobile-joints', yes: true }];
		const lines = (of: readonly Given[]) =>
			linesFor(rowsOf(stepsOf(asked, of), asked, of, data), of, data).join(' ');
		expect(lines([])).toMatch(/very mobile/i);
		expect(lines(given)).not.toMatch(/very mobile/i);
	});
});
