// The one line of script on every page: Ctrl+K or Cmd+K goes to the search, and takes along what stands in a search box. It
// comes with the page, since a key has no other sign of intent.

/** Whether a key is that of the search, alone. Its number is the same with another alphabet and with Caps Lock. */
export const isShortcut = (e: KeyboardEvent): boolean =>
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- `code` is another letter on other keyboards, `key` in other alphabets
	(e.ctrlKey || e.metaKey) && !e.shiftKey && !e.altKey && e.keyCode === 75;

/** The same as text, without what the page does not need. */
const isIt = '(e.ctrlKey||e.metaKey)&&!e.shiftKey&&!e.altKey&&e.keyCode==75';

/**
 * The script, as text.
 * @param path address of the search page, with the fragment of a box that waits for words
 */
export const shortcut = (path: string): string =>
	`addEventListener('keydown',e=>{let a=document.activeElement;if(${isIt}){e.preventDefault();location=${JSON.stringify(path)}+(a.type=='search'?encodeURIComponent(a.value):'')}})`;
