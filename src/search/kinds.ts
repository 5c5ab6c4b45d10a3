/** What results call the pages of each part. */
const kinds: Record<string, string> = {
	areas: 'Sore place',
	techniques: 'Technique',
	routines: 'Routine',
	muscles: 'Muscle',
	tools: 'Tool',
	articles: 'Article',
	safety: 'Safety',
	evidence: 'Evidence',
	about: 'About the site',
};

export const kindOf = (part: string): string => kinds[part] ?? 'Page';
