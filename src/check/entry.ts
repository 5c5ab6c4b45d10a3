import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { faultAt, type ContentFile, type Fault } from './fault.ts';

/** The data of one entry: the front matter of a page, or one work of sources.json. */
export interface Entry {
	file: ContentFile;
	collection: string;
	data: unknown;
	/** The same data as YAML nodes, which know their places. */
	node: Node | null;
	/** Where the YAML begins in the file. */
	start: number;
	/** What to point at when a field is missing. */
	opening: number;
}

export type Path = readonly PropertyKey[];

/** A fault at the value that a path leads to, or at the nearest thing around it that is there. */
export function faultAtValue(entry: Entry, path: Path, what: string, instead: string): Fault {
	return faultAt(entry.file, offsetAt(entry, path), what, instead);
}

/** A fault at the name of a field. */
export function faultAtKey(entry: Entry, path: Path, what: string, instead: string): Fault {
	const pair = findPair(findNode(entry.node, path.slice(0, -1)), path.at(-1));
	const offset = pair && isNode(pair.key) ? rangeStart(entry, pair.key) : undefined;
	return faultAt(entry.file, offset ?? offsetAt(entry, path.slice(0, -1)), what, instead);
}

/** The text that a path leads to; nothing where there is none. */
export function textAt(data: unknown, path: Path): string {
	const value = valueAt(data, path);
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The value that a path leads to. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, step) => {
		return value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined;
	}, data);
}

/** All values of a path in which `each` stands for every item of a list, with the path of each. */
export function valuesAt(
	data: unknown,
	path: Path,
	done: Path = [],
): { value: unknown; path: Path }[] {
	const [step, ...rest] = path;
	if (step === undefined) return [{ value: data, path: done }];
	if (step !== each) return valuesAt(valueAt(data, [step]), rest, [...done, step]);
	if (!Array.isArray(data)) return [];
	return data.flatMap((item, index) => valuesAt(item, rest, [...done, index]));
}

export const each = Symbol('each item');

/** Where the value that a path leads to begins in the file, or the nearest thing around it that is there. */
export function offsetAt(entry: Entry, path: Path): number {
	if (path.length === 0) return entry.opening;
	const node = findNode(entry.node, path);
	return (node && rangeStart(entry, node)) ?? offsetAt(entry, path.slice(0, -1));
}

function rangeStart({ start }: Entry, node: Node): number | undefined {
	return node.range ? start + node.range[0] : undefined;
}

function findNode(node: Node | null, path: Path): Node | null {
	return path.reduce<Node | null>((parent, step) => {
		const child = isSeq(parent) ? parent.items[Number(step)] : findPair(parent, step)?.value;
		return isNode(child) ? child : null;
	}, node);
}

function findPair(node: Node | null, step: PropertyKey | undefined): Pair | undefined {
	if (!isMap(node)) return undefined;
	return node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
}
