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
 * The pen is kept at the rounded place, so that rounding errors never add up.
 * @param decimals places behind the point; a small round shape of whole mm has corners
 * @param isStill true for what never flows into another path: curves that no eye tells from a line are written as lines
 */
export function relativePath(decimals = 0, isStill = false): RelativePath {
	const grain = 10 ** decimals;
	const round = (x: number, y: number): [number, number] => [
		Math.round(x * grain),
		Math.round(y * grain),
	];
	let text = '';
	let pen: [number, number] = [0, 0];
	let start = pen;
	let command = '';
	const step = (x: number, y: number) => {
		const to = round(x, y);
		return pair((to[0] - pen[0]) / grain, (to[1] - pen[1]) / grain);
	};
	const write = (letter: string, numbers: string) => {
		text += letter === command ? joinNumber(numbers) : letter + numbers;
		command = letter;
	};
	const moveTo = (x: number, y: number) => {
		text += `m${step(x, y)}`;
		command = 'm';
		pen = round(x, y);
		start = pen;
	};
	const lineTo = (x: number, y: number) => {
		const to = round(x, y);
		if (to[0] === pen[0] && to[1] === pen[1]) return;
		write('l', step(x, y));
		pen = to;
	};
	/** Whether a curve runs straight to its end. */
	const isFlat = (first: Spot, second: Spot, to: Spot): boolean => {
		const way: Spot = [to[0] - pen[0], to[1] - pen[1]];
		const turns = [
			[first[0] - pen[0], first[1] - pen[1]],
			[to[0] - second[0], to[1] - second[1]],
		] as const;
		return turns.every(
			([x, y]) => Math.abs(Math.atan2(x * way[1] - y * way[0], x * way[0] + y * way[1])) < flat,
		);
	};
	return {
		moveTo,
		lineTo,
		bezierCurveTo(x1, y1, x2, y2, x, y) {
			if (isStill && isFlat([x1, y1], [x2, y2], [x, y])) {
				lineTo(x, y);
				return;
			}
			const [first, ...rest] = [step(x1, y1), step(x2, y2), step(x, y)];
			write('c', [first, ...rest.map(joinNumber)].join(''));
			pen = round(x, y);
		},
		closePath() {
			text += 'z';
			pen = start;
			command = 'z';
		},
		toString: () => text.replace(/^m/, 'M'),
		...unknown,
	};
}

type Spot = readonly [x: number, y: number];

/** How far a curve may turn at either end to be drawn as a line, radians: 2.5 degrees. */
const flat = 0.045;

const refuse = () => {
	throw new Error('This path knows lines and cubic curves only. Use another d3 curve.');
};

/** What d3 may call and this path does not write. */
const unknown = { arc: refuse, arcTo: refuse, quadraticCurveTo: refuse, rect: refuse };

const pair = (x: number, y: number): string => String(x) + joinNumber(String(y));

/** A minus sign divides two numbers as well as a blank does. */
const joinNumber = (text: string): string => (text.startsWith('-') ? text : ` ${text}`);
