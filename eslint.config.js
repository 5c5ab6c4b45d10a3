import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default defineConfig([
	{
		ignores: ['dist/', '.astro/', 'public/', 'content/', 'test-results/', 'playwright-report/'],
	},
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
	},

	eslint.configs.recommended,
	typescript.configs.strictTypeChecked,
	typescript.configs.stylisticTypeChecked,
	{
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.astro', '.svelte'],
				tsconfigRootDir: import.meta.dirname,
			},
		},
		rules: {
			// Coordinates are numbers, and paths are templates.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},

	astro.configs.recommended,
	astro.configs['jsx-a11y-strict'],

	svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: typescript.parser },
			globals: globals.browser,
		},
		rules: {
			// The compiler's own warnings, most of them about accessibility.
			'svelte/valid-compile': ['error', { ignoreWarnings: false }],
			'svelte/button-has-type': 'error',
			'svelte/no-add-event-listener': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/no-target-blank': 'error',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'SvelteHTMLComment[value=/svelte-ignore/]',
					message: 'Mend what the compiler warns of. A warning is never switched off.',
				},
			],
			'no-warning-comments': ['error', { terms: ['svelte-ignore'], location: 'anywhere' }],
		},
	},

	// Types inside templates are the work of `astro check` and `svelte-check`.
	{
		files: ['**/*.astro', '**/*.svelte', '**/*.js', '**/*.mjs'],
		extends: [typescript.configs.disableTypeChecked],
	},
	{
		files: ['**/*.js', '**/*.mjs', '*.config.*', 'tests/**', 'src/check/**'],
		languageOptions: { globals: globals.node },
	},
]);
