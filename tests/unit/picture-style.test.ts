import { describe, expect, test } from 'vitest';
import { styleFor } from '../../src/build/picture-style.ts';
import { boundsOf, plain, seenShapes, uncovered } from '../../src/plate/cull.ts';
import { plateShapes } from '../../src/anatomy/shapes.ts';
import { upperBody } from '../../src/anatomy/upper-body/body.ts';
import { openPoints, outline, parseRing } from '../../src/anatomy/geometry.ts';

describe('styleFor(drawing, sheets)', () => {
	const drawing = '<svg class="plate"><path class="muscle marked"/></svg>';
	const style = (css: string) => styleFor(drawing, [css]);

	test('keeps the rules of what is drawn, without comments', () => {
		expect(style('/* why */ .muscle { fill: red; }')).toBe('.muscle{fill:red;}');
		expect(style('.plate .muscle, .bone { fill: red }')).toBe('.plate .muscle,.bone{fill:red}');
	});

	test('leaves out what is not drawn, and what a reader’s hand or focus would change', () => {
		expect(style('.bone { fill: red } .plate .spot { r: 5px }')).toBe('');
		expect(style('.plate a:hover .muscle { fill: red } .muscle:focus { fill: blue }')).toBe('');
	});

	test('keeps rules of other colors with their frame, and drops the frame that is empty', () => {
		const frame = '@media (prefers-contrast: more) { .muscle { fill: red } .pins { fill: red } }';
		expect(style(frame)).toBe('@media (prefers-contrast:more){.muscle{fill:red}}');
		expect(style('@media (hover: hover) { .pins { fill: red } }')).toBe('');
	});

	test('leaves out forced colors, which nobody forces on an image', () => {
		const frame = '@media (forced-colors: active) { .muscle { fill: Canvas } }';
		expect(style(`${frame} .muscle { fill: red }`)).toBe('.muscle{fill:red}');
	});

	test('what selectors ask of classes in brackets is no class that must be there', () => {
		expect(style('.plate :where(.bones:not(.away) ~ .deep) { fill: red }')).toContain('fill:red');
	});

	test('colors that no rule left refers to go, and those that they alone refer to', () => {
		const css = ':root { --a: 1; --b: var(--c); --c: 2; --d: var(--a) } .muscle { fill: var(--d) }';
		expect(style(css)).toBe(':root{--a:1;--d:var(--a)}.muscle{fill:var(--d)}');
	});
});

describe('boundsOf(path)', () => {
	test('of straight lines, there and back', () => {
		expect(boundsOf('m10 20l30 0 0 40z')).toEqual({ x: 10, y: 20, width: 30, height: 40 });
	});

	test('goes on from where a closed part began', () => {
		const box = boundsOf('m10 10l10 0 0 10zm50 50l5 5z');
		expect(box).toEqual({ x: 10, y: 10, width: 55, height: 55 });
	});

	test('holds every outline of the plate', () => {
		for (const { outline: path, top } of plateShapes('back')) {
			expect(boundsOf(path).y).toBeLessThanOrEqual(top + 1.5);
			expect(boundsOf(path).height).toBeGreaterThan(0);
		}
	});

	test('is as large as the points of a curve', () => {
		const ring = parseRing('0,0 50,10 40,60 5,40');
		const box = boundsOf(outline(ring));
		for (const [x, y] of openPoints(ring.points)) {
			expect(x).toBeGreaterThan(box.x - 3);
			expect(x).toBeLessThan(box.x + box.width + 3);
			expect(y).toBeLessThan(box.y + box.height + 3);
		}
	});

	test('refuses a command that it does not know', () => {
		expect(() => boundsOf('m0 0q1 1 2 2')).toThrow(/The path command "q" is unknown/);
	});
});

describe('what a picture leaves out', () => {
	const all = plateShapes('back');
	const ids = (shapes: readonly { id: string }[]) => shapes.map(({ id }) => id);
	const surface = { left: 1, right: 1 } as const;

	test('bones, where nothing is opened; and what lies outside of the cut', () => {
		const shoulder = { x: 40, y: 250, width: 200, height: 150 };
		const seen = ids(seenShapes(all, shoulder, surface, 'left'));
		expect(seen).toContain('posterior-deltoid');
		expect(seen).not.toContain('sacrum');
		expect(seen).not.toContain('quadratus-lumborum');
		expect(ids(seenShapes(all, upperBody.whole, { left: 6, right: 1 }, 'left'))).toContain(
			'sacrum',
		);
	});

	test('muscles that others cover whole; those of which a part is seen stay', () => {
		const seen = ids(uncovered(all, 'back', surface));
		expect(seen).toContain('infraspinatus');
		expect(seen).toContain('upper-trapezius');
		expect(seen).not.toContain('rotatores-thoracis');
		expect(ids(uncovered(all, 'back', { left: 5, right: 1 }))).toContain('rotatores-thoracis');
	});

	test('a plain muscle has its outline alone, and the plate keeps its fibers', () => {
		const muscle = all.find(({ id }) => id === 'infraspinatus');
		if (!muscle) throw new Error('The plate draws no infraspinatus. Mend the test.');
		expect(plain(muscle)).toMatchObject({ id: 'infraspinatus', outline: muscle.outline });
		expect(plain(muscle).fibers).toBeUndefined();
		expect(muscle.fibers).toBeDefined();
	});
});
