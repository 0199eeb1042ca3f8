import { writeFile } from "node:fs/promises";

const response = await fetch("{url}");
if (!response.ok) throw new Error(`status ${response.status}`);
await writeFile("{name}", response.body);
console.log("{name}");
