import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** One import of a file. */
export interface Import {
	/** Where it stands: path and line. */
	at: string;
	/** What is imported from: a package without its inner path, or a path from the root of the project. */
	from: string;
	/** The names that are taken; `*` for all of them at once. */
	names: string[];
	/** Whether nothing of it is left when the types are gone. */
	isType: boolean;
}

/** The imports of a TypeScript, Astro or Svelte file, dynamic ones and those inside types included. */
export function importsIn({ path, text }: SourceFile): Import[] {
	const source = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true);
	const found: Import[] = [];
	const visit = (node: ts.Node) => {
		const specifier = specifierOf(node);
		if (specifier) {
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			found.push({
				at: `${path}:${line + 1}`,
				from: resolve(path, specifier.text),
				names: namesOf(node),
				isType: isTypeOnly(node),
			});
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** The script of a file; what is left out becomes blank lines, so that lines keep their numbers. */
export function scriptOf(path: string, text: string): string {
	const blocks = path.endsWith('.astro')
		? /(?<=^---\n)[^]*?(?=\n---$)|(?<=<script\b[^>]*>)[^]*?(?=<\/script>)/gm
		: /(?<=<script\b[^>]*>)[^]*?(?=<\/script>)/g;
	if (!/\.(?:astro|svelte)$/.test(path)) return text;
	let script = '';
	let end = 0;
	for (const { 0: block, index } of text.matchAll(blocks)) {
		script += text.slice(end, index).replace(/[^\n]/g, '') + block;
		end = index + block.length;
	}
	return script;
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
	const specifier =
		ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
			? node.moduleSpecifier
			: ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
				? node.argument.literal
				: ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
					? node.arguments[0]
					: undefined;
	return specifier && ts.isStringLiteral(specifier) ? specifier : undefined;
}

/** `../words.ts` becomes a path from the root, `svelte/server` the package `svelte`, `node:fs` stays. */
function resolve(path: string, specifier: string): string {
	const [file = ''] = specifier.split('?');
	if (file.startsWith('.')) return posix.join(posix.dirname(path), file);
	return file.split('/', file.startsWith('@') ? 2 : 1).join('/');
}

function namesOf(node: ts.Node): string[] {
	const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
	const bindings = clause?.namedBindings;
	if (!bindings) return clause?.name ? ['default'] : [];
	if (ts.isNamespaceImport(bindings)) return ['*'];
	return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function isTypeOnly(node: ts.Node): boolean {
	if (ts.isImportTypeNode(node)) return true;
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
	return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
