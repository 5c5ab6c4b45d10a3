import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { ownHashes } from './src/build/own-hashes.ts';
import { preloadIslands } from './src/build/preload-islands.ts';
import { buildSearchIndex } from './src/build/search-index.ts';
import { missingFacts, site } from './src/site.ts';

const font = (name, cssVariable, file, weight, fallbacks) => ({
	provider: fontProviders.local(),
	name,
	cssVariable,
	fallbacks,
	options: { variants: [{ src: [`./src/styles/fonts/${file}`], weight, style: 'normal' }] },
});

const sayWhatIsMissing = {
	name: 'unknot:missing-facts',
	hooks: {
		'astro:build:done': ({ logger }) => {
			const facts = missingFacts();
			if (facts.length > 0)
				logger.warn(`Left out until src/site.ts gives it: ${facts.join(', ')}.`);
		},
	},
};

/** What forms and richer components need. Svelte's one entry would bring it with all that Svelte draws, with the map, too. */
const fields =
	/svelte\/src\/internal\/client\/(?:dom\/elements\/bindings\/(?:input|select|this)|reactivity\/props)\.js$/;

/** Lets the bundler take these modules out of those of the entries. */
const fieldsApart = {
	name: 'fields-apart',
	applyToEnvironment: ({ name }) => name === 'client',
	// Astro asks for entries that export what they say and no more, which a module taken out of them can't have.
	options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
	transform: (code, id) => (fields.test(id) ? { code, moduleSideEffects: false } : undefined),
};

/** The last screen of the player comes while the first step is led: nothing waits for it, so no list of its imports hurries it. */
const unhurried = {
	name: 'unhurried',
	configEnvironment: (name) =>
		name === 'client'
			? {
					build: {
						modulePreload: {
							resolveDependencies: (file, imports) => (/\/After\./.test(file) ? [] : imports),
						},
					},
				}
			: undefined,
};

export default defineConfig({
	site: site.origin,
	// The folder can be set for one build, to try it: SITE_BASE=/name/ npm run build.
	base: process.env.SITE_BASE ?? site.base,
	trailingSlash: 'always',
	integrations: [
		mdx(),
		// It would say so in a file of its own, one more for each page with an island to fetch.
		svelte({ compilerOptions: { discloseVersion: false } }),
		sitemap({ filter: (page) => !page.endsWith('/404/') }),
		preloadIslands(),
		ownHashes(),
		buildSearchIndex(),
		sayWhatIsMissing,
	],
	fonts: [
		font('Fraunces', '--font-fraunces', 'fraunces.woff2', '480', ['Georgia', 'serif']),
		font(
			'Atkinson Hyperlegible Next',
			'--font-atkinson',
			'atkinson-hyperlegible-next.woff2',
			'400 700',
			['Arial', 'sans-serif'],
		),
	],
	markdown: { syntaxHighlight: false },
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	security: {
		csp: {
			algorithm: 'SHA-256',
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
		},
	},
	vite: {
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									// What reads danger comes before all else that reads words, and must not bring it along.
									{
										name: 'reading',
										test: /src\/(?:words\/(?:patterns|word-forms)|safety\/danger|search\/pauses)\.ts$/,
									},
									{
										name: 'fields',
										test: fields,
										includeDependenciesRecursively: false,
									},
								],
							},
						},
					},
				},
			},
		},
		plugins: [fieldsApart, unhurried],
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				onLog(level, log, handler) {
					// Astro marks each MDX module that imports a part; rolldown does not know the mark and says so each time.
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
				},
			},
		},
	},
});
