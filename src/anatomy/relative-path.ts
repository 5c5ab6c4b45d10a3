/** What d3's curves draw on, and what comes out of it: an SVG path, each step relative to the last. */
export interface RelativePath {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
	closePath(): void;
	toString(): string;
	// d3 asks for the full canvas type; its line curves call none of these.
	arc(): void;
	arcTo(): void;
	quadraticCurveTo(): void;
	rect(): void;
}

/**
 * A path that stays small on the wire: relative commands, rounded to whole mm (a third of a screen pixel on a phone).
 * @param decimals places behind the point; a small round shape of whole mm has corners
 * @param isStill true for what never flows into another path: curves that no eye tells from a line are written as lines
 */
export function relativePath(decimals = 0, isStill = false): RelativePath {
	const pen = penOf(decimals);
	let start = pen.at();
	const lineTo = (x: number, y: number) => {
		if (pen.isAt(x, y)) return;
		pen.write('l', pen.step(x, y));
		pen.moveTo(x, y);
	};
	return {
		moveTo(x, y) {
			pen.write('m', pen.step(x, y), true);
			pen.moveTo(x, y);
			start = pen.at();
		},
		lineTo,
		bezierCurveTo(x1, y1, x2, y2, x, y) {
			if (isStill && isFlat(pen.at(), [x1, y1], [x2, y2], [x, y])) {
				lineTo(x, y);
				return;
			}
			const [first, ...rest] = [pen.step(x1, y1), pen.step(x2, y2), pen.step(x, y)];
			pen.write('c', [first, ...rest.map(joinNumber)].join(''));
			pen.moveTo(x, y);
		},
		closePath() {
			pen.write('z', '', true);
			pen.moveTo(...start);
		},
		toString: () => pen.text().replace(/^m/, 'M'),
		...unknown,
	};
}

/** What has been written, and the place of the pen: the rounded one, so that rounding errors never add up. */
function penOf(decimals: number) {
	const grain = 10 ** decimals;
	const round = (x: number, y: number): [number, number] => [
		Math.round(x * grain),
		Math.round(y * grain),
	];
	let text = '';
	let command = '';
	let at: [number, number] = [0, 0];
	return {
		text: () => text,
		at: (): [number, number] => [at[0] / grain, at[1] / grain],
		isAt: (x: number, y: number) => round(x, y).every((value, index) => value === at[index]),
		moveTo(x: number, y: number) {
			at = round(x, y);
		},
		/** The way from here to a point. */
		step(x: number, y: number): string {
			const to = round(x, y);
			return pair((to[0] - at[0]) / grain, (to[1] - at[1]) / grain);
		},
		/** A letter that stands already need not be written again. */
		write(letter: string, numbers: string, isAlways = false) {
			text += letter === command && !isAlways ? joinNumber(numbers) : letter + numbers;
			command = letter;
		},
	};
}

type Spot = readonly [x: number, y: number];

/** How far a curve may turn at either end to be drawn as a line, radians: 2.5 degrees. */
const flat = 0.045;

/** Whether a curve runs straight to its end. */
function isFlat(from: Spot, first: Spot, second: Spot, to: Spot): boolean {
	const way: Spot = [to[0] - from[0], to[1] - from[1]];
	const turns = [
		[first[0] - from[0], first[1] - from[1]],
		[to[0] - second[0], to[1] - second[1]],
	] as const;
	return turns.every(
		([x, y]) => Math.abs(Math.atan2(x * way[1] - y * way[0], x * way[0] + y * way[1])) < flat,
	);
}

const refuse = () => {
	throw new Error('This path knows lines and cubic curves only. Use another d3 curve.');
};

/** What d3 may call and this path does not write. */
const unknown = { arc: refuse, arcTo: refuse, quadraticCurveTo: refuse, rect: refuse };

const pair = (x: number, y: number): string => String(x) + joinNumber(String(y));

/** A minus sign divides two numbers as well as a blank does. */
const joinNumber = (text: string): string => (text.startsWith('-') ? text : ` ${text}`);
