import { expect, test } from 'vitest';
import { importsOf } from '../../src/build/preload-islands.ts';

test('importsOf(code) names what a script imports at once, and leaves what it imports when wanted', () => {
	const code =
		'import{a as b}from"./client.A1.js";import"./side.B2.js";export*from\'./more.C3.js\';' +
		'const later=()=>import("./Answer.D4.js"),text="./not.E5.js";';
	expect(importsOf(code)).toEqual(['client.A1.js', 'side.B2.js', 'more.C3.js']);
});
