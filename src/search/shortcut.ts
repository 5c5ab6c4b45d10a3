// The one line of script on every page: Ctrl+K or Cmd+K goes to the search. It comes with the page, since a key has no other
// sign of intent.

/**
 * The script, as text.
 * @param path address of the search page, with the fragment of a box that waits for words
 */
export const shortcut = (path: string): string =>
	`addEventListener('keydown',e=>{if((e.ctrlKey||e.metaKey)&&e.key=='k'){e.preventDefault();location=${JSON.stringify(path)}}})`;
