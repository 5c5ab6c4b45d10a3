// Runs before the other commands, also under an old Node: Linux and Windows get the right Node with `npm ci`,
// macOS does not, and without this sentence the reader would see a stack trace instead.
// 22.18 is the first version that runs the TypeScript files of tests/ and src/ as they are.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`Node ${process.versions.node} is too old for this site. Install Node 24 from https://nodejs.org and try again.`,
	);
	process.exit(1);
}
