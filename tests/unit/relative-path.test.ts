import { describe, expect, test } from 'vitest';
import { relativePath } from '../../src/anatomy/relative-path.ts';
import { stops } from './svg-path.ts';

describe('relativePath()', () => {
	test('writes the first step absolute and the next ones relative', () => {
		const path = relativePath();
		path.moveTo(10, 20);
		path.lineTo(15, 25);
		path.moveTo(30, 30);
		expect(path.toString()).toBe('M10 20l5 5m15 5');
	});

	test('rounding never adds up, however long the way', () => {
		const path = relativePath();
		path.moveTo(0, 0);
		for (let step = 1; step <= 1000; step += 1) path.lineTo(step * 1.4, step * -0.6);
		expect(stops(path.toString()).at(-1)).toEqual([1400, -600]);
	});

	test('rounding never adds up along curves', () => {
		const path = relativePath();
		path.moveTo(0.4, 0.4);
		for (let step = 1; step <= 300; step += 1) {
			const x = step * 10.45;
			path.bezierCurveTo(x - 6.5, 3.3, x - 3.5, 7.7, x, step % 2 === 0 ? 0.4 : 9.6);
		}
		expect(stops(path.toString()).at(-1)).toEqual([3135, 0]);
	});

	test('no place on the way is more than half a millimeter off', () => {
		const places = Array.from({ length: 200 }, (_, index): [number, number] => [
			index * 3.3,
			Math.sin(index) * 40,
		]);
		const path = relativePath();
		path.moveTo(0, 0);
		for (const [x, y] of places) path.lineTo(x, y);
		const off = stops(path.toString()).map(([x, y], index) => {
			const [wantedX, wantedY] = places[index] ?? [NaN, NaN];
			return Math.max(Math.abs(x - wantedX), Math.abs(y - wantedY));
		});
		expect(off).toHaveLength(places.length);
		expect(Math.max(...off)).toBeLessThanOrEqual(0.5 + 1e-9);
	});

	test('a minus sign joins two numbers without a blank', () => {
		const path = relativePath();
		path.moveTo(5, -5);
		path.lineTo(1, -9);
		path.bezierCurveTo(2, -10, -3, 4, 0, 0);
		expect(path.toString()).toBe('M5-5l-4-4c1-1-4 13-1 9');
	});

	test('of what stands still, a curve that no eye tells from a line is a line', () => {
		const draw = (isStill: boolean, bend: number): string => {
			const path = relativePath(0, isStill);
			path.moveTo(0, 0);
			path.bezierCurveTo(30, bend, 70, bend, 100, 0);
			return path.toString();
		};
		expect(draw(true, 1)).toBe('M0 0l100 0');
		expect(draw(true, 3)).toContain('c');
		expect(draw(false, 1)).toContain('c');
	});

	test('a command is written once for a run of steps', () => {
		const path = relativePath();
		path.moveTo(0, 0);
		path.lineTo(5, 0);
		path.lineTo(5, 5);
		path.lineTo(0, 5);
		path.closePath();
		expect(path.toString()).toBe('M0 0l5 0 0 5-5 0z');
	});

	test('a step shorter than the rounding is left out', () => {
		const path = relativePath();
		path.moveTo(0, 0);
		path.lineTo(0.3, 0.3);
		path.lineTo(0.6, 0);
		expect(path.toString()).toBe('M0 0l1 0');
	});

	test('no number is a negative zero', () => {
		const path = relativePath();
		path.moveTo(-0.2, -0.4);
		path.lineTo(3, -0.1);
		expect(path.toString()).toBe('M0 0l3 0');
	});

	test('after a close the pen is back at the start of what was closed', () => {
		const path = relativePath();
		path.moveTo(0, 0);
		path.lineTo(10, 0);
		path.lineTo(10, 10);
		path.closePath();
		path.moveTo(20, 20);
		expect(stops(path.toString()).at(-1)).toEqual([20, 20]);
	});

	test.each(['arc', 'arcTo', 'quadraticCurveTo', 'rect'] as const)('%s() is refused', (name) => {
		const path = relativePath();
		expect(() => {
			path[name]();
		}).toThrow(new Error('This path knows lines and cubic curves only. Use another d3 curve.'));
	});
});
