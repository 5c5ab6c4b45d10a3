// Small changes of code that a test should notice. Pure: text in, changed text out.

import ts from 'typescript';
import { scriptOf } from '../unit/source-imports.ts';

/** One change: what stands in a line, and what would stand there. */
export interface Change {
	/** From 1. */
	line: number;
	/** From 0, in the line. */
	column: number;
	from: string;
	to: string;
}

const operators: Record<string, string> = {
	'===': '!==',
	'!==': '===',
	'<': '>=',
	'>': '<=',
	'<=': '>',
	'>=': '<',
	'&&': '||',
	'||': '&&',
	'??': '&&',
	'+': '-',
	'-': '+',
	'*': '/',
	'/': '*',
};

const methods: Record<string, string> = {
	some: 'every',
	every: 'some',
	min: 'max',
	max: 'min',
	floor: 'ceil',
	ceil: 'floor',
	find: 'findLast',
	push: 'unshift',
	startsWith: 'endsWith',
	endsWith: 'startsWith',
	toSorted: 'slice',
	add: 'delete',
};

/** What would stand in place of a node, or nothing where no change of it means anything. */
function insteadOf(node: ts.Node): string | undefined {
	if (ts.isTypeNode(node)) return undefined;
	const text = node.getText();
	const parent = node.parent as ts.Node | undefined;
	if (parent && ts.isBinaryExpression(parent) && node === parent.operatorToken)
		return operators[text];
	if (ts.isNumericLiteral(node)) return String(Number(text) + 1);
	if (node.kind === ts.SyntaxKind.TrueKeyword) return 'false';
	if (node.kind === ts.SyntaxKind.FalseKeyword) return 'true';
	if (ts.isPrefixUnaryExpression(node) && text.startsWith('!')) return text.slice(1);
	if (ts.isIdentifier(node) && parent && ts.isPropertyAccessExpression(parent)) {
		const isCalled = ts.isCallExpression(parent.parent) && parent.name === node;
		return isCalled ? methods[text] : undefined;
	}
	if (ts.isConditionalExpression(node)) {
		const { condition, whenTrue, whenFalse } = node;
		return `${condition.getText()} ? ${whenFalse.getText()} : ${whenTrue.getText()}`;
	}
	if (ts.isReturnStatement(node) && node.expression && node.expression.getText() !== 'undefined')
		return 'return undefined as never;';
	if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) return ';';
	return undefined;
}

/** Types are gone when the code runs, and what is imported is no code of its own. */
const isOutside = (node: ts.Node): boolean =>
	ts.isImportDeclaration(node) ||
	ts.isTypeAliasDeclaration(node) ||
	ts.isInterfaceDeclaration(node) ||
	ts.isLiteralTypeNode(node);

/** All changes of a TypeScript, Astro or Svelte file that stand in one line. */
export function changesIn(path: string, text: string): Change[] {
	const source = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true);
	const lines = text.split('\n');
	const found: Change[] = [];
	const visit = (node: ts.Node) => {
		if (isOutside(node)) return;
		const to = insteadOf(node);
		const from = node.getText();
		const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
		if (to !== undefined && lines[line]?.startsWith(from, character))
			found.push({ line: line + 1, column: character, from, to });
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** A text with one change in it. */
export function changed(text: string, { line, column, from, to }: Change): string {
	const lines = text.split('\n');
	const old = lines[line - 1] ?? '';
	lines[line - 1] = old.slice(0, column) + to + old.slice(column + from.length);
	return lines.join('\n');
}

/**
 * Numbers from 0 to 1 that look random and are always the same for one seed (mulberry32).
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * Draws changes from files: a line first, so that a line with much in it is not drawn more often, then one of its changes.
 * @param count how many, each of another line
 */
export function draw(
	files: readonly { path: string; text: string }[],
	count: number,
	seed: number,
): (Change & { path: string })[] {
	const next = random(seed);
	const lines = new Map<string, (Change & { path: string })[]>();
	for (const { path, text } of files) {
		for (const change of changesIn(path, text)) {
			const key = `${path}:${change.line}`;
			lines.set(key, [...(lines.get(key) ?? []), { path, ...change }]);
		}
	}
	const left = [...lines.values()];
	const drawn: (Change & { path: string })[] = [];
	while (drawn.length < count && left.length > 0) {
		const [line = []] = left.splice(Math.floor(next() * left.length), 1);
		const change = line[Math.floor(next() * line.length)];
		if (change) drawn.push(change);
	}
	return drawn;
}
