// Patterns as the browser reads them: patterns.ts explains their language. Pure; runs in the build, and nothing of it is served.

/**
 * Patterns in their short form, each once.
 * @param meant what is written for a word: its stem, or the letter of a concept
 */
export function shorten(lines: readonly string[], meant: (word: string) => string): string {
	const short = (line: string) =>
		line
			.split(' ')
			.map((item) => [...new Set(item.split('|').map(meant))].sort().join(';'))
			.join('|')
			.replace(/\|([-~+])\|/g, '$1');
	return [...new Set(lines.map(short))].sort().join(' ');
}
