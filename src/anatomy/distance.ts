// How far a point lies from a closed outline, and outlines with fewer points. Pure; mm.

import { polygonContains } from 'd3';
import type { Point } from './geometry.ts';

/** How far a point lies outside of a closed outline (straight edges between its points); inside it, less than 0. */
export function distanceFrom(ring: readonly Point[], [x, y]: Point): number {
	let least = Infinity;
	for (const [index, to] of ring.entries()) {
		const from = ring.at(index - 1) ?? to;
		const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
		const square = dx * dx + dy * dy;
		const share = square === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / square;
		const held = Math.min(1, Math.max(0, share));
		least = Math.min(least, (x - from[0] - held * dx) ** 2 + (y - from[1] - held * dy) ** 2);
	}
	const isInside = polygonContains(ring as [number, number][], [x, y]);
	return isInside ? -Math.sqrt(least) : Math.sqrt(least);
}

/** A closed outline with fewer points, none of those left out farther than a tolerance from it (Douglas and Peucker). */
export function thinned(ring: readonly Point[], tolerance: number): Point[] {
	const half = Math.floor(ring.length / 2);
	const [first, middle] = [ring[0], ring[half]];
	if (!first || !middle) return [];
	return [
		...thinnedLine(ring.slice(0, half + 1), tolerance).slice(0, -1),
		...thinnedLine([...ring.slice(half), first], tolerance).slice(0, -1),
	];
}

function thinnedLine(line: readonly Point[], tolerance: number): Point[] {
	const [from, to] = [line[0], line.at(-1)];
	if (!from || !to || line.length < 3) return [...line];
	const off = line.map((point) => Math.abs(distanceFrom([from, to], point)));
	const most = Math.max(...off);
	if (most <= tolerance) return [from, to];
	const at = off.indexOf(most);
	return [
		...thinnedLine(line.slice(0, at + 1), tolerance).slice(0, -1),
		...thinnedLine(line.slice(at), tolerance),
	];
}
