/** The known names most like a wrong one, nearest first. */
export function nearest(wrong: string, known: Iterable<string>, most = 3): string[] {
	return [...new Set(known)]
		.map((name) => ({ name, far: unlikeness(wrong, name) }))
		.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
		.slice(0, most)
		.map(({ name }) => name);
}

/** What to write for a wrong name: 'Write one of: "tools", "title".' */
export function suggest(wrong: string, known: Iterable<string>): string {
	const [first, ...others] = nearest(wrong, known).map((name) => `"${name}"`);
	if (!first) return 'Leave it out: there is none yet.';
	return others.length ? `Write one of: ${[first, ...others].join(', ')}.` : `Write ${first}.`;
}

/** Small where one name is a slip or a part of the other, or has its words in another order. */
function unlikeness(wrong: string, name: string): number {
	const whole = name.includes(wrong) ? 1 : Infinity;
	return Math.min(whole, distance(wrong, name), distance(sortWords(wrong), sortWords(name)));
}

function sortWords(name: string): string {
	return name.split('-').sort().join('-');
}

/**
 * How many letters to add, drop, change or swap with their neighbour to turn one name into the other.
 * Own code: the packages that do it are here only as parts of other packages.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 */
export function distance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const change = a[row - 1] === b[column - 1] ? 0 : 1;
			const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(
				cell(last, column) + 1,
				cell(current, column - 1) + 1,
				cell(last, column - 1) + change,
				isSwap ? cell(beforeLast, column - 2) + 1 : Infinity,
			);
		}
		[beforeLast, last] = [last, current];
	}
	return cell(last, b.length);
}

function cell(row: number[], column: number): number {
	return row[column] ?? Infinity;
}
