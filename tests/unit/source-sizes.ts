import ts from 'typescript';
import type { SourceFile } from './source-files.ts';
import { scriptOf } from './source-imports.ts';

/** A function of the project, or a method. */
export interface SourceFunction {
	/** Where it starts: path and line. */
	at: string;
	name: string;
	/** From its first line to its last. */
	lines: number;
}

const trees = new WeakMap<SourceFile, ts.SourceFile>();

/** A file, parsed once. */
function parsed(file: SourceFile): ts.SourceFile {
	const { path, text } = file;
	const tree =
		trees.get(file) ??
		ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true);
	trees.set(file, tree);
	return tree;
}

const lineOf = (source: ts.SourceFile, place: number) =>
	source.getLineAndCharacterOfPosition(place).line + 1;

/** The functions of a file, inner ones included; a function of describe() is a list of tests and no function of ours. */
export function functionsIn(file: SourceFile): SourceFunction[] {
	const source = parsed(file);
	const found: SourceFunction[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isFunctionLike(node) && 'body' in node && node.body) {
			const from = lineOf(source, node.getStart());
			const parent = node.parent;
			const named = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
			found.push({
				at: `${file.path}:${from}`,
				name: (node.name ?? (named ? parent.name : undefined))?.getText() ?? '(no name)',
				lines: lineOf(source, node.getEnd()) - from + 1,
			});
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** What a file exports as a function, and whether a sentence stands above it. */
export function exportedFunctions(file: SourceFile): { at: string; name: string; says: boolean }[] {
	const source = parsed(file);
	return source.statements.flatMap((statement) => {
		const isExported =
			ts.canHaveModifiers(statement) &&
			ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
		if (!isExported) return [];
		const names = ts.isFunctionDeclaration(statement)
			? [statement.name?.text ?? '']
			: ts.isVariableStatement(statement)
				? statement.declarationList.declarations
						.filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
						.map(({ name }) => name.getText())
				: [];
		const says = ts
			.getJSDocCommentsAndTags(statement)
			.some((comment) => ts.isJSDoc(comment) && comment.comment !== undefined);
		const at = `${file.path}:${lineOf(source, statement.getStart())}`;
		return names.map((name) => ({ at, name, says }));
	});
}

/** At most, in lines; the middle file is told of those that draw. */
export const most = { svelte: 200, medianSvelte: 80, function: 40 };

/** How many lines a file has. */
export const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;

/** What is longer than it may be, and what is exported without a sentence; what a page exports is named by Astro. */
export function faultsOf(files: readonly SourceFile[]): string[] {
	const svelte = files.filter(({ path }) => path.endsWith('.svelte'));
	const middle = median(svelte.map(linesOf));
	const said = (all: readonly { name: string; at: string }[]) =>
		all.map(({ name, at }) => `${name}, ${at}`);
	return [
		...(middle > most.medianSvelte ? [`the median of .svelte: ${middle}`] : []),
		...svelte.filter((file) => linesOf(file) > most.svelte).map(({ path }) => path),
		...said(files.flatMap(functionsIn).filter(({ lines }) => lines > most.function)),
		...said(
			files
				.filter(({ path }) => !path.startsWith('src/pages/'))
				.flatMap(exportedFunctions)
				.filter(({ says }) => !says),
		),
	];
}

/** The middle of numbers. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
