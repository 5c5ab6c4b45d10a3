// Which neighbor an arrow key leads to. Pure; screen pixels, y downward.

/** A point of the screen. */
export interface ScreenPoint {
	x: number;
	y: number;
}

const directions: Record<string, readonly [x: number, y: number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** Going sideways counts double, so that a key leads to what lies ahead before what lies beside. */
const sidewaysCost = 2;

/** Index of the nearest spot in the direction of a key, or nothing when the key is no arrow or nothing lies there. */
export function neighbor(
	spots: readonly ScreenPoint[],
	from: number,
	key: string,
): number | undefined {
	const direction = directions[key];
	const start = spots[from];
	if (!direction || !start) return undefined;
	const costs = spots.map(({ x, y }) => {
		const [dx, dy] = [x - start.x, y - start.y];
		const ahead = dx * direction[0] + dy * direction[1];
		const sideways = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
		return ahead <= 0 ? Infinity : ahead + sidewaysCost * sideways;
	});
	const least = Math.min(...costs);
	return least < Infinity ? costs.indexOf(least) : undefined;
}
