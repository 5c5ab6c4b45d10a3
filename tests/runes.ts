// Modules with runes, as the browser gets them, so that unit tests can import them.

import { compileModule } from 'svelte/compiler';

/** A plugin for Vitest; it comes after types are taken off. */
export const runes = {
	name: 'unknot:runes',
	transform: (code: string, id: string) =>
		id.endsWith('.svelte.ts')
			? compileModule(code, { filename: id, generate: 'client', dev: false }).js
			: undefined,
};
